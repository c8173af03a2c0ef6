/** What every tag needs beside its topic: the words around it, and when to get help. */
import englishCare from '../../content/en/care.yaml';
import englishPhrases from '../../content/en/interface.yaml';
import englishMeta from '../../content/en/meta.yaml';
import type {Care, Clinic, Meta, Phrases} from './published.js';

export const care: Care = englishCare;
export const phrases: Phrases = englishPhrases;
export const meta: Meta = englishMeta;
export const clinic: Clinic | undefined = undefined;
