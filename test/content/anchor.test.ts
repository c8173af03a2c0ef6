import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {anchorOf, idIn} from '../../src/content/anchor.js';
import {content} from './support/english.js';

describe('an anchor', () => {
  it('leads back to the id', () => {
    for (const id of ['disc-problem', '', '__proto__']) assert.equal(idIn(anchorOf(id)), id);
  });

  it('is not the name of anything else', () => {
    for (const name of ['', 'disc', 'help', 'Spasm-disc', ' spasm-disc', 'more-spasm-disc']) {
      assert.equal(idIn(name), undefined);
    }
  });

  it('leads to one thing only: no id stands in two topics whose items have one in the same tag', () => {
    const {'risk-factors': risks, 'contributing-factors': groups, causes, overview} = content.topics;
    for (const topics of [
      [risks, groups],
      [overview, causes],
    ]) {
      const ids = topics.flatMap(({items}) => items.map(({id}) => id));
      assert.equal(new Set(ids).size, ids.length);
    }
  });
});
