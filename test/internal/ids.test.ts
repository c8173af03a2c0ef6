import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {splitIds} from '../../src/internal/ids.js';

describe('splitIds', () => {
  it('splits at blanks, line ends and commas, and takes each id once', () => {
    expect(splitIds(' a,b\n\tc , a ')).to.deep.equal(['a', 'b', 'c']);
  });

  it('finds nothing in what is no text', () => {
    for (const value of [undefined, null, 1, true, ['a'], {}, Symbol('a')])
      expect(splitIds(value)).to.deep.equal([]);
  });

  it('reads back any ids that were joined', () => {
    const id = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/, {maxLength: 20});
    const separator = fc.constantFrom(' ', ',', ', ', '\n', ' ,, ');
    fc.assert(
      fc.property(fc.uniqueArray(id, {maxLength: 20}), separator, (ids, between) => {
        expect(splitIds(ids.join(between))).to.deep.equal(ids);
      }),
    );
  });

  it('gives ids without blanks and commas for any text, and never more than it reads', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 3000}), (text) => {
        const ids = splitIds(text);
        expect(new Set(ids).size).to.equal(ids.length);
        expect(ids.every((id) => id !== '' && !/[\s,]/.test(id))).to.equal(true);
        expect(ids.join('').length).to.be.at.most(2000);
      }),
    );
  });
});
