import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {limits, wordCount} from '../../build/content/readability.js';
import {type PlacedSentence, termIds} from '../../build/content/walk.js';
import {plainText} from '../../src/content/text.js';
import {content, describeSentence, facts, sentences, texts} from './support/english.js';

const articles: readonly string[] = ['A', 'B'];
const factIds = new Set(facts.map((fact) => fact.id));
const termsKnown = new Set(content.topics.glossary.items.map((item) => item.id));

/** Fails with the sentences for which the rule does not hold. */
function assertEach(rule: (sentence: PlacedSentence['sentence']) => boolean): void {
  assert.deepEqual(sentences.filter(({sentence}) => !rule(sentence)).map(describeSentence), []);
}

describe('each sentence', () => {
  it('is one of several hundred', () => {
    assert.ok(sentences.length > 400, `${sentences.length} sentences`);
  });

  it('names facts that exist, each once', () => {
    assertEach(
      ({facts: named}) => named.every((id) => factIds.has(id)) && new Set(named).size === named.length,
    );
  });

  it('names at least one source, each once', () => {
    assertEach(({sources}) => sources.length > 0 && new Set(sources).size === sources.length);
  });

  it('names an article as source exactly when it uses facts of that article', () => {
    assertEach(({facts: named, sources}) =>
      articles.every(
        (article) => sources.includes(article) === named.some((id) => id.startsWith(`${article}.`)),
      ),
    );
  });

  it('comes from the articles, or from outside and then without their facts', () => {
    assertEach(({basis, facts: named}) => (basis === 'outside') === (named.length === 0));
  });

  it('says "One article" when it is only attributed', () => {
    assertEach(({basis, text}) => basis !== 'attributed' || /\bone article\b/i.test(plainText(text)));
  });

  it('is attributed when it says "One article"', () => {
    assertEach(({basis, text}) => basis === 'attributed' || !/\bone article\b/i.test(plainText(text)));
  });

  it(`has at most ${limits.words} words`, () => {
    assertEach(({text}) => wordCount(text) <= limits.words);
  });

  it('ends like a sentence, unless it is a sign in a list or leads to one', () => {
    const open = sentences.filter(({sentence, field}) => {
      return !/[.?]$/.test(sentence.text) && !/^tiers\.\d+\.(signs\.|lead$)/.test(field);
    });
    assert.deepEqual(open.map(describeSentence), []);
  });
});

describe('term marks', () => {
  it('name terms of the glossary', () => {
    const marked = texts.filter(({place}) => !/^(interface|meta)\//.test(place));
    const lost = marked.flatMap(({place, text}) =>
      termIds(text)
        .filter((id) => !termsKnown.has(id))
        .map((id) => `${place}: {${id}}`),
    );
    assert.deepEqual(lost, []);
  });

  it('are found in both of their forms', () => {
    assert.deepEqual(termIds('A {disc} and {two discs|disc}, or {spinal nerves|spinal-nerves}.'), [
      'disc',
      'disc',
      'spinal-nerves',
    ]);
  });

  it('leave no term of the glossary out', () => {
    const marked = new Set(texts.flatMap(({text}) => termIds(text)));
    assert.deepEqual(
      [...termsKnown].filter((id) => !marked.has(id)),
      [],
    );
  });

  it('stand in no meaning of the glossary, where they would lead in circles', () => {
    const meanings = texts.filter(({place}) => place.startsWith('glossary/'));
    assert.deepEqual(
      meanings.filter(({text}) => termIds(text).length > 0),
      [],
    );
  });

  it('are whole: no brace is left over', () => {
    assert.deepEqual(
      texts.filter(({text}) => /[{}|]/.test(plainText(text))),
      [],
    );
  });
});
