import {SpasmCauseCard} from '../elements/spasm-cause-card.js';
import {define} from '../internal/define.js';

define('spasm-cause-card', SpasmCauseCard);

declare global {
  interface HTMLElementTagNameMap {
    'spasm-cause-card': SpasmCauseCard;
  }
}
