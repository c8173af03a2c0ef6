/** The classes and types of the library. Importing this registers nothing: see `define/`. */
export type {ContentOverride} from './content/override/file-schema.js';
export type {
  Care,
  CareTier,
  Cause,
  Collection,
  Glossary,
  Item,
  Overview,
  PostureTip as PostureTipContent,
  Region,
  RiskFactor,
  Source,
  SourcedTerm,
  Term,
} from './content/published.js';
export {PostureTip} from './elements/posture-tip.js';
export {RiskFactorCard} from './elements/risk-factor-card.js';
export {RiskFactorList} from './elements/risk-factor-list.js';
export {SpasmBackMap} from './elements/spasm-back-map.js';
export {SpasmCareGuide} from './elements/spasm-care-guide.js';
export {SpasmCauseCard} from './elements/spasm-cause-card.js';
export {SpasmCauseList} from './elements/spasm-cause-list.js';
export {SpasmChecklist} from './elements/spasm-checklist.js';
export {SpasmGlossary} from './elements/spasm-glossary.js';
export {SpasmGuide} from './elements/spasm-guide.js';
export {SpasmOverview} from './elements/spasm-overview.js';
export {SpasmErrorEvent, SpasmSelectEvent, SpasmToggleEvent} from './events.js';
export {setContent} from './internal/own-words.js';
export {version} from './version.js';
