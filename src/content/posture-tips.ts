/** Content of the tags that show posture tips. */
import english from '../../content/en/posture-tips.yaml';
import type {Collection, PostureTip} from './published.js';

export * from './common.js';
export const postureTips: Collection<PostureTip> = english;
