/** Content of the tag that shows when to get help and what to do at home. */
import english from '../../content/en/self-care.yaml';
import type {Collection} from './published.js';

export * from './common.js';
export const selfCare: Collection = english;
