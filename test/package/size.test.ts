import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {describe, it} from 'node:test';
import {brotliDecompressSync, brotliCompressSync} from 'node:zlib';

import {budgets, compressedSize, isWithinBudget, weighModule} from '../../build/weight.js';

describe('the weights', () => {
  it('are measured in bytes of brotli at its best', () => {
    const text = 'back '.repeat(500);
    assert.equal(compressedSize(text), brotliCompressSync(text).length);
    assert.equal(brotliDecompressSync(brotliCompressSync(text)).toString(), text);
    assert.ok(compressedSize(text) < 50);
  });

  // Whether they are within them, `npm run size` tells, which is a step of `npm test`.
  it('have no budget for nothing', () => {
    for (const name of budgets.keys())
      assert.ok(existsSync(name.replace(/^define/, 'dist/modules/define')), name);
  });

  it('are over budget from the first byte too many', () => {
    const weight = {name: 'define/posture-tip.js', atOnce: 9_000, later: 10_000, onDemand: 1e9};
    assert.equal(isWithinBudget(weight), true);
    assert.equal(isWithinBudget({...weight, later: 10_001}), false);
    assert.equal(isWithinBudget({...weight, atOnce: 9_001, later: 0}), false);
  });

  it('have a budget for the door of a new tag as well', () => {
    const weight = {name: 'define/new-tag.js', atOnce: 9_001, later: 9_999, onDemand: 0};
    assert.equal(isWithinBudget(weight), true);
    assert.equal(isWithinBudget({...weight, later: 10_000}), false);
  });

  it('count what a tag imports at once apart from what it fetches', async () => {
    const {atOnce, later, onDemand} = await weighModule('define/posture-tip.js');
    assert.ok(existsSync('dist/modules/define/posture-tip.js'));
    assert.ok(atOnce > 5_000, 'Lit is counted');
    assert.ok(later > 1_000, 'the text is counted');
    assert.ok(onDemand > 1_000, 'the meanings of terms are counted');
  });
});
