import {SpasmOverview} from '../elements/spasm-overview.js';
import {define} from '../internal/define.js';

define('spasm-overview', SpasmOverview);

declare global {
  interface HTMLElementTagNameMap {
    'spasm-overview': SpasmOverview;
  }
}
