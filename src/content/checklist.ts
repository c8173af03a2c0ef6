/** Content of the tag to get ready for a visit with. */
import english from '../../content/en/checklist.yaml';
import englishFactors from '../../content/en/contributing-factors.yaml';
import type {Checklist, Collection} from './published.js';

export * from './risk-factors.js';
export const contributingFactors: Collection = englishFactors;
export const checklist: Checklist = english;
