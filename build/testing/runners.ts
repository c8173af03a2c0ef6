import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {ensureDebianFiles} from '../browsers/debian-files.js';
import {ensureBrowsers} from '../browsers/install.js';
import type {BrowserName} from '../browsers/locate.js';
import {wantedBrowsers} from '../browsers/wanted.js';
import {ensureWordPress} from '../cms/install.js';
import {reportVariable, type Run} from './report.js';
import {runCommand} from './run-command.js';

/** What came of a test runner. */
export interface Tested {
  runs: Run[];
  /** Why the results are not the whole truth, when they are not. */
  trouble?: string | undefined;
  /** What it printed besides: a mistake in a served file, say, that keeps tests from being loaded. */
  output: string;
}

const titles: Readonly<Record<BrowserName, string>> = {
  chromium: 'Chromium',
  firefox: 'Firefox',
  webkit: 'WebKit',
};

/**
 * Runs a test runner that leaves its result in a file. Its exit code alone is not believed: it may
 * break off before it has run anything.
 */
async function runReported(expected: readonly string[], program: string): Promise<Tested> {
  const folder = await mkdtemp(join(tmpdir(), 'test-report-'));
  const report = join(folder, 'report.json');
  try {
    const args = ['--import', 'tsx', program];
    const {ok, output} = await runCommand(process.execPath, args, {[reportVariable]: report});
    const runs = await readReport(report);
    return {runs: runs ?? [], trouble: findTrouble(expected, runs, ok), output};
  } finally {
    await rm(folder, {recursive: true});
  }
}

async function readReport(file: string): Promise<Run[] | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Run[];
  } catch {
    return undefined;
  }
}

/** Reasons not to trust a result; undefined when the tests ran to the end and said so. */
export function findTrouble(
  expected: readonly string[],
  runs: readonly Run[] | undefined,
  ok: boolean,
): string | undefined {
  if (!runs) return 'The runner ended without a result.';
  const silent = expected.filter((name) => {
    const run = runs.find((one) => one.name === name);
    return !run || run.passed + run.failures.length === 0;
  });
  if (silent.length > 0) return `No test ran in ${silent.join(', ')}.`;
  const failed = runs.some(({failures}) => failures.length > 0);
  if (!ok && !failed) return 'All tests passed, yet the runner failed.';
  return undefined;
}

/** Gets WordPress's filters where they are missing. Where that cannot be done, the tests that need them fail and say so. */
export async function prepareFilters(): Promise<void> {
  await ensureWordPress().catch(({message}: Error) => console.log(message));
}

/** Runs the Node tests. */
export function runNodeTests(): Promise<Tested> {
  return runReported(['Node'], 'build/testing/node-tests.ts');
}

function chosenBrowsers(): readonly BrowserName[] {
  return wantedBrowsers(process.env['BROWSERS']);
}

/**
 * Gets the browsers that are missing, or throws a message for people. Where only files of host pages cannot be had,
 * the tests that need them fail and name them.
 */
export async function prepareBrowsers(): Promise<void> {
  await ensureBrowsers(chosenBrowsers());
  await ensureDebianFiles().catch(({message}: Error) => console.log(message));
}

/** Runs the browser tests. */
export function runBrowserTests(): Promise<Tested> {
  const expected = chosenBrowsers().map((name) => titles[name]);
  return runReported(expected, 'node_modules/@web/test-runner/dist/bin.js');
}
