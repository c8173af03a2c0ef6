/** All content at once, language by language, for output that is made ahead of time. */
import englishGlossary from '../../content/en/glossary.yaml';
import {selfCare} from './care.js';
import * as causes from './causes.js';
import * as checklist from './checklist.js';
import {overview} from './overview.js';
import {postureTips} from './posture-tips.js';
import type {WholeContent} from './published.js';

/** Each language by its tag. */
export const languages: Readonly<Record<string, WholeContent>> = {
  en: {...causes, ...checklist, overview, postureTips, selfCare, glossary: englishGlossary},
};
