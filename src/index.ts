/** The classes and types of the library. Importing this registers nothing: see `define/`. */
export type {
  Care,
  CareTier,
  Cause,
  Collection,
  Item,
  PostureTip as PostureTipContent,
  Region,
  RiskFactor,
  Source,
} from './content/published.js';
export {PostureTip} from './elements/posture-tip.js';
export {RiskFactorCard} from './elements/risk-factor-card.js';
export {SpasmCauseList} from './elements/spasm-cause-list.js';
export {SpasmErrorEvent, SpasmSelectEvent, SpasmToggleEvent} from './events.js';
export {version} from './version.js';
