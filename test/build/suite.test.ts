import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {chooseSteps} from '../../build/testing/choice.js';
import type {Run} from '../../build/testing/report.js';
import {findTrouble} from '../../build/testing/runners.js';
import {runsResult, type Step} from '../../build/testing/steps.js';
import {runSuite} from '../../build/testing/suite.js';

/** A step with a known result. */
function step(name: string, passed: number, failed: number, more: Partial<Step> = {}): Step {
  return {name, run: () => Promise.resolve({count: {passed, failed}, line: 'done', details: ''}), ...more};
}

async function play(steps: readonly Step[]) {
  const lines: string[] = [];
  const count = await runSuite(steps, {line: (text) => lines.push(text), now: () => 0});
  return {lines, count};
}

function runOf(name: string, passed: number, failed = 0): Run {
  const failures = Array.from({length: failed}, () => ({file: 'f', title: 't', message: 'm'}));
  return {name, passed, failures};
}

describe('runSuite', () => {
  it('ends with the count over all steps', async () => {
    const {lines, count} = await play([step('a', 1, 0), step('b', 20, 3)]);
    assert.equal(lines.at(-1), '21 passed, 3 failed');
    assert.deepEqual(count, {passed: 21, failed: 3});
  });

  it('goes on after a failure and after a step that throws', async () => {
    const thrower = step('a', 0, 0, {run: () => Promise.reject(new Error('broken'))});
    const {lines} = await play([thrower, step('b', 0, 1), step('c', 1, 0)]);
    assert.equal(lines.at(-1), '1 passed, 2 failed');
    assert.ok(lines.some((line) => line.includes('broken')));
  });

  it('leaves out, as a failure, what needs a failed step', async () => {
    const {lines} = await play([step('build', 0, 1), step('size', 1, 0, {needs: 'build'})]);
    assert.equal(lines.at(-1), '0 passed, 2 failed');
    assert.ok(lines.some((line) => line.includes('since build failed')));
  });

  it('runs neighbours that disturb nobody at once, and all others alone, and tells of them in their order', async () => {
    const order: string[] = [];
    const slow = (name: string, beside: boolean): Step =>
      step(name, 1, 0, {
        beside,
        async run() {
          order.push(`${name} begins`);
          await new Promise((resolve) => setTimeout(resolve, name === 'a' ? 20 : 5));
          order.push(`${name} ends`);
          return {count: {passed: 1, failed: 0}, line: 'done', details: ''};
        },
      });
    const {lines} = await play([slow('a', true), slow('b', true), slow('c', false), slow('d', true)]);
    assert.deepEqual(order.slice(0, 4), ['a begins', 'b begins', 'b ends', 'a ends']);
    assert.deepEqual(order.slice(4), ['c begins', 'c ends', 'd begins', 'd ends']);
    assert.deepEqual(lines.slice(0, 3), ['a, b ...', 'c ...', 'd ...']);
    const summary = lines.filter((line) => line.endsWith('done')).map(([name]) => name);
    assert.deepEqual(summary, ['a', 'b', 'c', 'd']);
  });

  it('prepares all steps first and does not run one that could not be prepared', async () => {
    const order: string[] = [];
    const first = step('a', 1, 0, {run: () => (order.push('run a'), step('', 1, 0).run())});
    const second = step('b', 1, 0, {
      prepare: () => (order.push('prepare b'), Promise.reject(new Error('no b'))),
    });
    const {lines} = await play([first, second]);
    assert.deepEqual(order, ['prepare b', 'run a']);
    assert.match(lines[0] ?? '', /no b/);
    assert.equal(lines.at(-1), '1 passed, 1 failed');
  });
});

describe('runsResult', () => {
  it('adds up the runners', () => {
    const {count, line} = runsResult({runs: [runOf('Chromium', 3), runOf('WebKit', 2, 1)], output: ''});
    assert.deepEqual(count, {passed: 5, failed: 1});
    assert.equal(line, 'Chromium 3 passed, 0 failed; WebKit 2 passed, 1 failed');
  });

  it('counts trouble with a runner as one failure', () => {
    assert.deepEqual(runsResult({runs: [runOf('Node', 3)], trouble: 'died', output: ''}).count, {
      passed: 3,
      failed: 1,
    });
  });
});

describe('the details of a run', () => {
  it('are what failed and what the runner said, without colours', () => {
    const {details} = runsResult({
      runs: [runOf('Node', 1, 1)],
      output: '\u001b[31mcauses.yaml:3:5\u001b[39m',
    });
    assert.match(details, /FAILED Node: f\n {2}t\n {4}m\n[^]*causes\.yaml:3:5$/);
  });

  it('are left out when all is well', () => {
    assert.equal(runsResult({runs: [runOf('Node', 1)], output: 'noise'}).details, '');
  });
});

describe('findTrouble', () => {
  it('is content with tests that ran, passed or not', () => {
    assert.equal(findTrouble(['Node'], [runOf('Node', 1)], true), undefined);
    assert.equal(findTrouble(['Node'], [runOf('Node', 1, 1)], false), undefined);
  });

  it('notices a runner that died', () => {
    assert.match(findTrouble(['Node'], undefined, false) ?? '', /without a result/);
    assert.match(findTrouble(['Node'], [runOf('Node', 1)], false) ?? '', /yet the runner failed/);
  });

  it('notices a browser that ran nothing', () => {
    assert.match(findTrouble(['Chromium', 'WebKit'], [runOf('Chromium', 1)], true) ?? '', /in WebKit/);
    assert.match(findTrouble(['Node'], [runOf('Node', 0)], true) ?? '', /No test ran/);
  });
});

describe('chooseSteps', () => {
  const all = [{name: 'types'}, {name: 'node'}, {name: 'browser'}];

  it('takes all by default', () => {
    assert.equal(chooseSteps(all, []), all);
  });

  it('takes the named ones in the usual order', () => {
    assert.deepEqual(chooseSteps(all, ['--only', 'browser,types']), [{name: 'types'}, {name: 'browser'}]);
    assert.deepEqual(chooseSteps(all, ['--only=node', '--only', 'types']), [{name: 'types'}, {name: 'node'}]);
  });

  it('refuses a name it does not know', () => {
    assert.throws(() => chooseSteps(all, ['--only', 'nodes']), /given nodes, allowed types, node, browser/);
  });
});
