import {RiskFactorCard} from '../elements/risk-factor-card.js';
import {define} from '../internal/define.js';

define('risk-factor-card', RiskFactorCard);

declare global {
  interface HTMLElementTagNameMap {
    'risk-factor-card': RiskFactorCard;
  }
}
