/**
 * Measures how easy an English text is to read: words by `Intl.Segmenter`, syllables by `syllable`, scores by
 * `flesch` and `flesch-kincaid`. A low grade does not prove that a text is clear or right.
 */
import {flesch} from 'flesch';
import {fleschKincaid} from 'flesch-kincaid';
import {syllable} from 'syllable';
import {plainText} from '../../src/content/text.js';
import type {Part, PlacedText} from './walk.js';

export interface Measure {
  readonly sentences: number;
  readonly words: number;
  readonly wordsPerSentence: number;
  /** US school grade by Flesch and Kincaid. */
  readonly grade: number;
  /** Flesch reading ease: higher is easier. */
  readonly ease: number;
  /** Words in the longest sentence. */
  readonly longest: number;
}

export const limits = {grade: 6, ease: 70, words: 20} as const;

const segmenter = new Intl.Segmenter('en', {granularity: 'word'});

export function wordCount(text: string): number {
  return [...segmenter.segment(plainText(text))].filter((segment) => segment.isWordLike).length;
}

/** Measures sentences, each of which counts as one, whatever its punctuation. */
export function measure(sentences: readonly string[]): Measure {
  const lengths = sentences.map(wordCount);
  const words = lengths.reduce((sum, length) => sum + length, 0);
  const syllables = sentences.reduce((sum, sentence) => sum + syllable(plainText(sentence)), 0);
  const counts = {sentence: sentences.length, word: words, syllable: syllables};
  return {
    sentences: sentences.length,
    words,
    wordsPerSentence: words / sentences.length,
    grade: fleschKincaid(counts),
    ease: flesch(counts),
    longest: Math.max(0, ...lengths),
  };
}

/** Measures what a reader sees at once, without its title. */
export function measurePart(part: Part): Measure {
  return measure(part.sentences.map(({sentence}) => sentence.text));
}

/** Why a part is too hard to read; empty when it is not. A term that must stay may lift the grade, not lower the ease. */
export function readabilityProblems(part: Part): readonly string[] {
  return problemsOf(part.place, measurePart(part), part.readability?.maxGrade);
}

/** A shorter text hangs on each word: its scores say nothing. */
const fewestWords = 8;

/** Why words around the sentences, such as a title or a note, are too hard to read; empty when they are not. */
export function wordingProblems({place, text}: PlacedText): readonly string[] {
  const measured = measure(text.split(/(?<=[.?!:;]) /));
  const problems = problemsOf(`${place} (${text})`, measured);
  return measured.words < fewestWords ? [] : problems;
}

function problemsOf(
  place: string,
  {grade, ease, longest}: Measure,
  maxGrade: number = limits.grade,
): readonly string[] {
  return [
    // Worded so that a text without words, whose scores are no numbers, does not pass.
    ...(!(grade <= maxGrade) ? [`${place}: grade ${grade.toFixed(2)}; at most ${maxGrade}`] : []),
    ...(!(ease >= limits.ease) ? [`${place}: ease ${ease.toFixed(2)}; at least ${limits.ease}`] : []),
    ...(longest > limits.words ? [`${place}: a sentence of ${longest} words; at most ${limits.words}`] : []),
  ];
}
