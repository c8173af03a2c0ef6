import {expect} from '@open-wc/testing';
import {askedItems} from '../../src/internal/asked-items.js';
import {splitIds} from '../../src/internal/ids.js';

const items = ['a', 'b', 'c'].map((id) => ({id}));

function asked(only: unknown, exclude?: unknown): string {
  const known = (_: string, given: unknown, ids: readonly string[]): readonly string[] =>
    ids.filter((id) => splitIds(given).includes(id));
  return askedItems(items, {only, exclude}, known)
    .map(({id}) => id)
    .join('');
}

describe('the items that a tag is asked for', () => {
  it('are all where nothing is said', () => {
    for (const nothing of [undefined, null, '']) expect(asked(nothing, nothing)).to.equal('abc');
  });

  it('are those named by only, without those named by exclude, in their own order', () => {
    expect(asked('c a')).to.equal('ac');
    expect(asked(null, 'b')).to.equal('ac');
    expect(asked('c a', 'a')).to.equal('c');
  });

  it('are none where only names none of them', () => {
    for (const only of ['x', {}, 7]) expect(asked(only)).to.equal('');
  });

  it('are asked about under the names of the attributes', () => {
    const names: string[] = [];
    askedItems(items, {only: 'a', exclude: 'b'}, (attribute, given, ids) => {
      names.push(`${attribute}=${String(given)} of ${ids.join('')}`);
      return ids;
    });
    expect(names).to.deep.equal(['only=a of abc', 'exclude=b of abc']);
  });
});
