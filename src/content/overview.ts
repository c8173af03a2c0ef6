/** Content of the tag that shows what a spasm is. */
import english from '../../content/en/overview.yaml';
import type {Collection, Overview} from './published.js';

export * from './common.js';
export const overview: Collection<Overview> = english;
