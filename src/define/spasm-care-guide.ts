import {SpasmCareGuide} from '../elements/spasm-care-guide.js';
import {define} from '../internal/define.js';

define('spasm-care-guide', SpasmCareGuide);

declare global {
  interface HTMLElementTagNameMap {
    'spasm-care-guide': SpasmCareGuide;
  }
}
