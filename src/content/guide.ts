/** Content of the tag that shows everything. */
export * from './care.js';
export {causes} from './causes.js';
export {checklist, contributingFactors} from './checklist.js';
export {overview} from './overview.js';
export {postureTips} from './posture-tips.js';
export {riskFactors} from './risk-factors.js';
export {glossary} from './terms.js';
