/** The meanings of medical words: loaded when a reader first asks for one. */
import {meanings} from '../../content/en/glossary.yaml';
import type {Glossary} from './published.js';

export const glossary: Glossary = meanings;
