import {expect} from '@open-wc/testing';
import {readLevel} from '../../src/internal/level.js';

describe('a heading level', () => {
  it('is read from text and from numbers', () => {
    expect(['1', '6', 3].map(readLevel)).to.deep.equal([1, 6, 3]);
  });

  it('is nothing else', () => {
    for (const given of ['0', '7', '1.5', ' 2', '', 0, 2.5, NaN, 3n, null, undefined, ['2'], Symbol('2')]) {
      expect(readLevel(given)).to.equal(undefined);
    }
  });
});
