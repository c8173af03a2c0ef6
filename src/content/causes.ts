/** Content of the tags that show causes. */
import english from '../../content/en/causes.yaml';
import type {Cause, Collection} from './published.js';

export * from './common.js';
export const causes: Collection<Cause> = english;
