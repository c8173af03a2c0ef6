import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {describe, it} from 'node:test';
import {brotliDecompressSync, brotliCompressSync} from 'node:zlib';

import {budgets, compressedSize, isWithinBudget, weighAll, weighModule} from '../../build/weight.js';

describe('the weights', () => {
  it('are measured in bytes of brotli at its best', () => {
    const text = 'back '.repeat(500);
    assert.equal(compressedSize(text), brotliCompressSync(text).length);
    assert.equal(brotliDecompressSync(brotliCompressSync(text)).toString(), text);
    assert.ok(compressedSize(text) < 50);
  });

  it('are within each budget, and no budget is for nothing', async () => {
    const weights = await weighAll();
    for (const name of budgets.keys()) {
      const weight = weights.find((each) => each.name === name);
      assert.ok(weight, `${name} is weighed`);
      assert.equal(isWithinBudget(weight), true, `${name}: ${weight.atOnce} B`);
    }
  });

  it('are over budget from the first byte too many', () => {
    for (const [name, budget] of budgets) {
      assert.equal(isWithinBudget({name, atOnce: budget, later: 0}), true);
      assert.equal(isWithinBudget({name, atOnce: budget + 1, later: 0}), false);
    }
    assert.equal(isWithinBudget({name: 'other.js', atOnce: 1e9, later: 0}), undefined);
  });

  it('count what a tag imports at once apart from what it fetches', async () => {
    const {atOnce, later} = await weighModule('define/posture-tip.js');
    assert.ok(existsSync('dist/modules/define/posture-tip.js'));
    assert.ok(atOnce > 5_000, 'Lit is counted');
    assert.ok(later > 1_000, 'the text is counted');
  });
});
