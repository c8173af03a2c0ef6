import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {describe, it} from 'node:test';

import {hostFile} from '../../build/browsers/host-pages.js';
import {pageHeaders} from '../../test/hosts/pages/headers.js';

describe('host pages', () => {
  it('come from their folder', () => {
    assert.equal(hostFile('/hosts/strict-policy.html'), 'test/hosts/pages/strict-policy.html');
  });

  it('get the built file untouched', () => {
    assert.equal(hostFile('/dist/spasm-elements.js'), 'dist/spasm-elements.js');
  });

  it("have the page's file in a second place, without what belongs to it", () => {
    assert.equal(hostFile('/alone/spasm-elements.js'), 'dist/spasm-elements.js');
    assert.equal(hostFile('/alone/spasm-elements/content-check.js'), undefined);
  });

  it('leave modules and everything else to the test runner', () => {
    assert.equal(hostFile('/dist/modules/index.js'), undefined);
    assert.equal(hostFile('/src/all.ts'), undefined);
  });

  it('do not lead out of their folder', () => {
    assert.equal(hostFile('/hosts/../../secret'), undefined);
    assert.equal(hostFile('/hosts/%2e%2e/%2e%2e/secret'), undefined);
  });

  it('exist for every entry in the table of headers', () => {
    for (const name of Object.keys(pageHeaders)) assert.ok(existsSync(`test/hosts/pages/${name}`), name);
  });
});
