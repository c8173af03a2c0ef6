import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {hasAllWords, searchable} from '../../src/internal/matches.js';

describe('hasAllWords', () => {
  const text = searchable('A herniated disc presses on a nerve in the café');

  it('finds words in any order, in part, and whatever their case and accents', () => {
    for (const query of ['disc', 'NERVE disc', 'hern', 'cafe', 'CAFÉ', 'cafe\u0301', ' disc ', '']) {
      expect(hasAllWords(text, query), query).to.equal(true);
    }
  });

  it('does not match when one word is missing', () => {
    for (const query of ['disk', 'disc knee', 'disc.'])
      expect(hasAllWords(text, query), query).to.equal(false);
  });

  it('finds any text in itself, and any of its words', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), fc.nat(), (any, place) => {
        const words = any.split(/\s+/);
        expect(hasAllWords(searchable(any), any)).to.equal(true);
        expect(hasAllWords(searchable(any), words[place % words.length] ?? '')).to.equal(true);
      }),
    );
  });
});
