import assert from 'node:assert/strict';
import {resolve} from 'node:path';
import {describe, it} from 'node:test';

import {browserRuns, type CountedSession} from '../../build/testing/browser-runs.js';

type Tests = NonNullable<CountedSession['testResults']>['tests'];

const passing: Tests = [{name: 'works', passed: true, skipped: false}];

/** One file in one browser; a test overrides what it is about. */
function session(parts: Partial<CountedSession> & {name?: string; tests?: Tests} = {}): CountedSession {
  const {name = 'Firefox', tests = passing, ...rest} = parts;
  return {
    browser: {name} as CountedSession['browser'],
    errors: [],
    logs: [],
    passed: true,
    request404s: [],
    testFile: resolve('test/a.test.ts'),
    testResults: {name: '', tests: [], suites: [{name: '<a-b>', tests, suites: []}]},
    ...rest,
  };
}

describe('browserRuns', () => {
  it('adds up each browser by itself', () => {
    const runs = browserRuns([session(), session({name: 'WebKit'}), session()]);
    assert.deepEqual(runs, [
      {name: 'Firefox', passed: 2, failures: []},
      {name: 'WebKit', passed: 1, failures: []},
    ]);
  });

  it('names a failed test with its groups, file, error and stack', () => {
    const error = {
      name: 'AssertionError',
      message: 'no',
      expected: '1',
      actual: '2',
      stack: 'at a.test.ts:1',
    };
    const tests = [{name: 'shows', passed: false, skipped: false, error}];
    const [run] = browserRuns([session({tests, passed: false})]);
    assert.deepEqual(run, {
      name: 'Firefox',
      passed: 0,
      failures: [
        {
          file: 'test/a.test.ts',
          title: '<a-b> > shows',
          message: 'AssertionError: no\nexpected: 1\nactual: 2\nat a.test.ts:1',
        },
      ],
    });
  });

  it('counts a skipped test as failed', () => {
    const [run] = browserRuns([session({tests: [{name: 'later', passed: false, skipped: true}]})]);
    assert.equal(run?.failures.length, 1);
    assert.match(run?.failures[0]?.message ?? '', /Skipped/);
  });

  it('counts an error outside the tests', () => {
    const [run] = browserRuns([session({errors: [{message: 'cannot import'}], passed: false})]);
    assert.deepEqual([run?.passed, run?.failures[0]?.message], [1, 'cannot import']);
  });

  it('counts a file without tests as failed', () => {
    const {testResults: _, ...empty} = session();
    const [run] = browserRuns([empty]);
    assert.match(run?.failures[0]?.message ?? '', /no test/);
  });

  it('believes the runner when it calls a file failed', () => {
    assert.equal(browserRuns([session({passed: false})])[0]?.failures.length, 1);
  });

  it('shows what the page said only with a failure', () => {
    const logs = [['careful', {a: 1}]];
    assert.deepEqual(browserRuns([session({logs})])[0]?.failures, []);
    const request404s = ['/x.js'];
    const [run] = browserRuns([session({logs, request404s, errors: [{message: 'oops'}], passed: false})]);
    assert.equal(run?.failures[0]?.message, 'oops\nconsole: careful {"a":1}\nnot found: /x.js');
  });
});
