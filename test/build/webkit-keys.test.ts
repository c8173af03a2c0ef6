import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {down, press, type, up} from '../../build/browsers/webkit-keys.js';

describe('keys for WebKitGTK', () => {
  it('presses a named key by its code point', () => {
    assert.deepEqual(press('Tab'), [
      {type: 'keyDown', value: '\uE004'},
      {type: 'keyUp', value: '\uE004'},
    ]);
  });

  it('gives Enter the code of the big key, not of the number pad', () => {
    assert.equal(press('Enter')[0]?.value, '\uE006');
  });

  it('holds a key and lets go of it', () => {
    assert.deepEqual([...down('Shift'), ...up('Shift')], press('Shift'));
  });

  it('types a text character by character, also outside the basic plane', () => {
    assert.deepEqual(
      type('é😀').map(({value}) => value),
      ['é', 'é', '😀', '😀'],
    );
  });

  it('refuses a key it does not know instead of typing its name', () => {
    assert.throws(() => press('ArowDown'), /Unknown key "ArowDown".*ArrowDown/);
    assert.throws(() => press('Shift+Tab'), /send down, press, up/);
  });
});
