import {PostureTip} from '../elements/posture-tip.js';
import {define} from '../internal/define.js';

define('posture-tip', PostureTip);

declare global {
  interface HTMLElementTagNameMap {
    'posture-tip': PostureTip;
  }
}
