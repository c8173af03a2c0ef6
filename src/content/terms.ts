/** Content of the tag that shows the glossary itself. */
import english from '../../content/en/glossary.yaml';
import type {Glossary, SourcedTerm} from './published.js';

export * from './common.js';
export const glossary: Glossary<SourcedTerm> = english;
