import {SpasmCauseList} from '../elements/spasm-cause-list.js';
import {define} from '../internal/define.js';

define('spasm-cause-list', SpasmCauseList);

declare global {
  interface HTMLElementTagNameMap {
    'spasm-cause-list': SpasmCauseList;
  }
}
