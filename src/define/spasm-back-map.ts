import {SpasmBackMap} from '../elements/spasm-back-map.js';
import {define} from '../internal/define.js';

define('spasm-back-map', SpasmBackMap);

declare global {
  interface HTMLElementTagNameMap {
    'spasm-back-map': SpasmBackMap;
  }
}
