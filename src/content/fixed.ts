/** What the words of a clinic stand behind. */
import english from '../../content/en/fixed.yaml';
import type {Fixed} from './override/fixed.js';

export const fixed: Fixed = english;
