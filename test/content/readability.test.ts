import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {
  limits,
  measure,
  measurePart,
  readabilityProblems,
  wordCount,
  wordingProblems,
} from '../../build/content/readability.js';
import {type Part, wordsAround} from '../../build/content/walk.js';
import {content, parts, siteTexts} from './support/english.js';

/** A part with these sentences. */
function partOf(texts: readonly string[], more: Partial<Part> = {}): Part {
  const sentences = texts.map((text, index) => ({
    place: 'causes/test',
    field: `items.0.body.0.${index}`,
    sentence: {text, facts: [], basis: 'outside' as const, sources: ['N1']},
  }));
  return {place: 'causes/test', topic: 'causes', id: 'test', isItem: true, title: 'Test', sentences, ...more};
}

const hard = 'Ankylosing spondylitis necessitates rheumatological investigation.';

describe('each item', () => {
  for (const part of parts) {
    it(`${part.place} can be read with ease`, () => assert.deepEqual(readabilityProblems(part), []));
  }

  it('that may be harder to read says why, and needs to be', () => {
    for (const part of parts.filter(({readability}) => readability)) {
      const {grade} = measurePart(part);
      assert.ok(grade > limits.grade, `${part.place} needs no exception any more`);
    }
  });
});

describe('the words around the items', () => {
  const around = [...wordsAround(content), ...siteTexts];

  it('are those of titles, buttons, notes, review lines and our own pages', () => {
    for (const place of ['causes/disc-problem', 'interface/checklistPrivate', 'meta/origin', 'site'])
      assert.ok(
        around.some((each) => each.place === place),
        place,
      );
    assert.ok(!around.some((each) => each.place === 'meta/general'));
  });

  it('can be read with ease', () => assert.deepEqual(around.flatMap(wordingProblems), []));

  it('would be found too hard, or too long', () => {
    const problems = (text: string): readonly string[] => wordingProblems({place: 'site', text});
    assert.equal(problems(`${hard} ${hard}`).length, 2);
    assert.match(problems(`On and ${'on and '.repeat(9)}on.`).join(), /a sentence of 21 words/);
    assert.deepEqual(problems(hard), []);
  });
});

describe('the measure', () => {
  it('counts words and not marks or signs', () => {
    assert.equal(wordCount('Soft {discs|disc}, a bit like sponges – 30 of them.'), 9);
    assert.equal(wordCount('Your body’s way.'), 3);
    assert.equal(wordCount(''), 0);
  });

  it('counts each text as one sentence', () => {
    const {sentences, words, wordsPerSentence, longest} = measure([
      'One two three.',
      'It hurts, e.g. at St. Mary, a lot.',
    ]);
    assert.deepEqual(
      {sentences, words, wordsPerSentence, longest},
      {sentences: 2, words: 11, wordsPerSentence: 5.5, longest: 8},
    );
  });

  it('gives the scores of the known formulas', () => {
    // 10 words and 10 syllables in 2 sentences, put into both formulas by hand.
    const {grade, ease} = measure(['The cat sat on the mat.', 'Then it ran off.']);
    assert.ok(Math.abs(grade - (0.39 * 5 + 11.8 - 15.59)) < 1e-9, `grade ${grade}`);
    assert.ok(Math.abs(ease - (206.835 - 1.015 * 5 - 84.6)) < 1e-9, `ease ${ease}`);
  });

  it('stops a text that is too hard', () => {
    assert.deepEqual(
      readabilityProblems(partOf([hard])).map((problem) => problem.replace(/[\d.-]+/g, '#')),
      ['causes/test: grade #; at most #', 'causes/test: ease #; at least #'],
    );
  });

  it('stops a sentence that is too long, however plain', () => {
    assert.deepEqual(readabilityProblems(partOf(['the cat sat on the mat and '.repeat(3)])), [
      'causes/test: a sentence of 21 words; at most 20',
    ]);
  });

  it('stops a text without words', () => {
    assert.equal(readabilityProblems(partOf(['…'])).length, 2);
  });

  it('allows a higher grade where the data says why, up to the grade it gives', () => {
    const readability = {maxGrade: 8, because: 'a term must stay'};
    const long = 'If your muscles are tight and painful, you may find it very hard to turn or carry any bag.';
    assert.equal(readabilityProblems(partOf([long])).length, 1);
    assert.deepEqual(readabilityProblems(partOf([long], {readability})), []);
    assert.equal(readabilityProblems(partOf([hard], {readability})).length, 2);
  });
});
