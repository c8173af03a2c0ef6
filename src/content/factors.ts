/** Content of the tag that shows all that may make a spasm more likely. */
import english from '../../content/en/contributing-factors.yaml';
import type {Collection} from './published.js';

export * from './risk-factors.js';
export const contributingFactors: Collection = english;
