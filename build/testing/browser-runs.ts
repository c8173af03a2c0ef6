import {relative} from 'node:path';

import type {TestResultError, TestSession, TestSuiteResult} from '@web/test-runner';

import {emptyMessage, skippedMessage, type Failure, type Run} from './report.js';

/** The part of a session that is counted: one test file in one browser. */
export type CountedSession = Pick<
  TestSession,
  'browser' | 'errors' | 'logs' | 'passed' | 'request404s' | 'testFile' | 'testResults'
>;

function errorText({name, message, stack, expected, actual}: TestResultError): string {
  const head = name && !message.startsWith(name) ? `${name}: ${message}` : message;
  const values =
    expected !== undefined && actual !== undefined ? [`expected: ${expected}`, `actual: ${actual}`] : [];
  // Chromium starts its stack with the message, the other two do not.
  const places = stack?.startsWith(head) ? stack.slice(head.length) : stack;
  return [head, ...values, places?.replace(/^\n+/, '')].filter(Boolean).join('\n');
}

/** What the page said, below its last failure: the reason is often there. */
function consoleText({logs, request404s}: CountedSession): string {
  // There a file is missing on purpose: see `build/browsers/host-pages.ts`.
  const missing = request404s.filter((url) => !url.startsWith('alone/'));
  const said = logs.map((log) => `console: ${log.map((part) => show(part)).join(' ')}`);
  return [...said, ...missing.map((url) => `not found: ${url}`)].join('\n');
}

function show(part: unknown): string {
  return typeof part === 'string' ? part : JSON.stringify(part);
}

interface Flat {
  title: string;
  passed: boolean;
  skipped: boolean;
  error?: TestResultError | undefined;
}

function flatten({tests, suites}: TestSuiteResult, path: string[] = []): Flat[] {
  const own = tests.map(({name, passed, skipped, error}) => {
    return {title: [...path, name].join(' > '), passed, skipped, error};
  });
  return [...own, ...suites.flatMap((suite) => flatten(suite, [...path, suite.name]))];
}

function sessionFailures(session: CountedSession, tests: readonly Flat[]): Failure[] {
  const file = relative(process.cwd(), session.testFile);
  const failures = tests
    .filter(({passed, skipped}) => skipped || !passed)
    .map(({title, skipped, error}) => {
      const notRun = 'Did not run.';
      return {file, title, message: skipped ? skippedMessage : error ? errorText(error) : notRun};
    });
  const title = 'the file as a whole';
  failures.push(...session.errors.map((error) => ({file, title, message: errorText(error)})));
  if (failures.length > 0) return failures;
  if (tests.length === 0) return [{file, title, message: emptyMessage}];
  return session.passed ? [] : [{file, title, message: 'The runner calls it failed and gives no reason.'}];
}

/** Turns the sessions of the test runner into one result for each browser. */
export function browserRuns(sessions: readonly CountedSession[]): Run[] {
  const runs = new Map<string, Run>();
  for (const session of sessions) {
    const {name} = session.browser;
    const run = runs.get(name) ?? {name, passed: 0, failures: []};
    runs.set(name, run);
    const tests = session.testResults ? flatten(session.testResults) : [];
    const failures = sessionFailures(session, tests);
    const last = failures.at(-1);
    if (last) last.message = [last.message, consoleText(session)].filter(Boolean).join('\n');
    run.failures.push(...failures);
    run.passed += tests.filter(({passed, skipped}) => passed && !skipped).length;
  }
  return [...runs.values()];
}
