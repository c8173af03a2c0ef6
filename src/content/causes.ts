/** Content of the tags that show causes. */
import englishCauses from '../../content/en/causes.yaml';
import englishOverview from '../../content/en/overview.yaml';
import type {Cause, Collection} from './published.js';

export * from './common.js';
export const causes: Collection<Cause> = englishCauses;
export const overview: Collection = englishOverview;
