import {SpasmChecklist} from '../elements/spasm-checklist.js';
import {define} from '../internal/define.js';

define('spasm-checklist', SpasmChecklist);

declare global {
  interface HTMLElementTagNameMap {
    'spasm-checklist': SpasmChecklist;
  }
}
