import {RiskFactorList} from '../elements/risk-factor-list.js';
import {define} from '../internal/define.js';

define('risk-factor-list', RiskFactorList);

declare global {
  interface HTMLElementTagNameMap {
    'risk-factor-list': RiskFactorList;
  }
}
