/** The English content, read once, with short ways to what a test asks about. */
import assert from 'node:assert/strict';

import {loadFacts} from '../../../build/content/facts.js';
import {loadContent} from '../../../build/content/load.js';
import {
  type Part,
  partsOf,
  type PlacedSentence,
  type PlacedText,
  sentencesOf,
  textsOf,
} from '../../../build/content/walk.js';
import {siteTextsOf} from '../../../build/site/words.js';
import {plainText} from '../../../src/content/text.js';

export const content = await loadContent('en');
export const facts = await loadFacts();
export const parts = partsOf(content);
export const sentences = sentencesOf(content);
export const siteTexts = await siteTextsOf('en');
/** All that a reader can meet. */
export const texts = [...textsOf(content), ...siteTexts];

/** The part at a place such as `causes/sudden-movement`. */
export function partAt(place: string): Part {
  const found = parts.find((part) => part.place === place);
  assert.ok(found, `there is no ${place}`);
  return found;
}

/** All sentences of a part as one text. */
export function wordsAt(place: string): string {
  return partAt(place)
    .sentences.map(({sentence}) => plainText(sentence.text))
    .join(' ');
}

/** Sentences that use one of the facts; at least one must. */
export function sentencesOn(...ids: readonly string[]): readonly PlacedSentence[] {
  const found = sentences.filter(({sentence}) => sentence.facts.some((fact) => ids.includes(fact)));
  assert.ok(found.length > 0, `no sentence uses ${ids.join(' or ')}`);
  return found;
}

/** Places of the parts that use one of the facts. */
export function placesOn(...ids: readonly string[]): readonly string[] {
  return [...new Set(sentencesOn(...ids).map(({place}) => place))];
}

/** Fails where a reader can meet the words. The bad sample shows that the pattern finds what it should. */
export function assertNowhere(
  pattern: RegExp,
  badSample: string,
  among: readonly PlacedText[] = texts,
): void {
  assert.match(badSample, pattern);
  const found = among.filter(({text}) => pattern.test(plainText(text)));
  assert.deepEqual(
    found.map(({place, text}) => `${place}: ${text}`),
    [],
  );
}

/** Fails where a sentence on one of the facts has another basis. */
export function assertBasis(bases: readonly string[], ...ids: readonly string[]): void {
  const wrong = sentencesOn(...ids).filter(({sentence}) => !bases.includes(sentence.basis));
  assert.deepEqual(wrong.map(describeSentence), []);
}

/** Fails where a sentence on one of the facts lacks the words. */
export function assertEachSays(pattern: RegExp, ...ids: readonly string[]): void {
  const wrong = sentencesOn(...ids).filter(({sentence}) => !pattern.test(plainText(sentence.text)));
  assert.deepEqual(wrong.map(describeSentence), []);
}

/** Fails where a sentence uses a fact that is withheld. */
export function assertUnused(...ids: readonly string[]): void {
  for (const id of ids)
    assert.ok(
      facts.some((fact) => fact.id === id),
      `${id} is no fact`,
    );
  const found = sentences.filter(({sentence}) => sentence.facts.some((fact) => ids.includes(fact)));
  assert.deepEqual(found.map(describeSentence), []);
}

export function describeSentence({place, field, sentence}: PlacedSentence): string {
  return `${place} (${field}): [${sentence.basis}; ${sentence.facts.join(', ')}] ${sentence.text}`;
}
