import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {wantedBrowsers} from '../../build/browsers/wanted.js';

describe('wantedBrowsers', () => {
  it('takes all three when nothing is chosen', () => {
    assert.deepEqual(wantedBrowsers(undefined), ['chromium', 'firefox', 'webkit']);
    assert.deepEqual(wantedBrowsers(' '), ['chromium', 'firefox', 'webkit']);
  });

  it('takes a list in any order and case', () => {
    assert.deepEqual(wantedBrowsers('WebKit, chromium'), ['chromium', 'webkit']);
  });

  it('refuses a name it does not know', () => {
    assert.throws(() => wantedBrowsers('chrome'), /given chrome, allowed chromium, firefox, webkit/);
  });
});
