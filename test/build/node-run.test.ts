import assert from 'node:assert/strict';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {after, before, describe, it, run} from 'node:test';
import type {TestEvent} from 'node:test/reporters';

import {NodeRun} from '../../build/testing/node-run.js';
import type {Run} from '../../build/testing/report.js';

// Real events of the Node in use, since they differ between versions.
const files = {
  good: `describe('group', () => { it('one', () => {}); it('two', async () => {}); });`,
  bad: `describe('group', () => { it('one', () => { throw new Error('broken'); }); it('two', () => {}); });`,
  skipped: `it.skip('one', () => {}); it.todo('two');`,
  empty: ``,
  crash: `throw new Error('at load');`,
  exit: `it('one', () => {}); process.exit(0);`,
  hook: `describe('group', () => { before(() => { throw new Error('in hook'); }); it('one', () => {}); });`,
};

describe('NodeRun', () => {
  let folder = '';
  before(async () => {
    // Node refuses to run tests within tests, and knows by this.
    delete process.env['NODE_TEST_CONTEXT'];
    folder = await mkdtemp(resolve('node_modules/.node-run-'));
    const head = `import {before, describe, it} from 'node:test';\n`;
    for (const [name, text] of Object.entries(files))
      await writeFile(join(folder, `${name}.mjs`), head + text);
  });
  after(() => rm(folder, {recursive: true}));

  async function result(name: keyof typeof files): Promise<Run> {
    const nodeRun = new NodeRun();
    const events = run({files: [join(folder, `${name}.mjs`)]}) as AsyncIterable<TestEvent>;
    for await (const event of events) nodeRun.add(event);
    return nodeRun.result;
  }

  it('counts tests and not their groups', async () => {
    assert.deepEqual(await result('good'), {name: 'Node', passed: 2, failures: []});
  });

  it('counts a failed test once, with its reason', async () => {
    const {passed, failures} = await result('bad');
    assert.deepEqual([passed, failures.length, failures[0]?.title], [1, 1, 'one']);
    assert.match(failures[0]?.message ?? '', /broken/);
    assert.match(failures[0]?.file ?? '', /bad\.mjs$/);
  });

  it('counts skipped and planned tests as failed', async () => {
    const {passed, failures} = await result('skipped');
    assert.deepEqual([passed, failures.length], [0, 2]);
  });

  it('counts a file without tests as failed', async () => {
    const {passed, failures} = await result('empty');
    assert.deepEqual([passed, failures.length], [0, 1]);
  });

  it('shows why a file broke off', async () => {
    const {failures} = await result('crash');
    assert.match(failures[0]?.message ?? '', /at load/);
  });

  it('does not take a file that ends early for a success', async () => {
    assert.ok((await result('exit')).failures.length > 0);
  });

  it('counts a failed hook', async () => {
    const {passed, failures} = await result('hook');
    assert.equal(passed, 0);
    assert.ok(failures.some(({message}) => /in hook/.test(message)));
  });
});
