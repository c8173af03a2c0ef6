import {spawn} from 'node:child_process';
import {setTimeout as wait} from 'node:timers/promises';

import {browserNames, locateBrowsers, overrides, type BrowserName, type FoundBrowsers} from './locate.js';
import {missingMessage, packages} from './missing.js';

/** How a command ended, with what it printed on both outputs. */
export interface Outcome {
  ok: boolean;
  output: string;
}

/** What the installation needs from outside, so that a test can play a machine without a network. */
export interface InstallTools {
  env: Readonly<Record<string, string | undefined>>;
  isRoot: boolean;
  locate(): FoundBrowsers;
  run(command: string, args: readonly string[]): Promise<Outcome>;
  say(line: string): void;
  wait(milliseconds: number): Promise<unknown>;
}

function run(command: string, args: readonly string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {stdio: ['ignore', 'pipe', 'pipe']});
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk));
    child.on('error', (error) => resolve({ok: false, output: error.message}));
    child.on('close', (code) => resolve({ok: code === 0, output}));
  });
}

const realTools: InstallTools = {
  env: process.env,
  isRoot: process.getuid?.() === 0,
  locate: () => locateBrowsers(),
  run,
  say: (line) => console.log(line),
  wait,
};

/** The words to put before `apt-get`; undefined when this user may not install anything. */
async function findRights({isRoot, run}: InstallTools): Promise<readonly string[] | undefined> {
  const apt = (await run('apt-get', ['--version'])).ok;
  if (!apt) return undefined;
  // `env` because sudo drops variables it does not know, and without this one a package may ask questions.
  const quiet = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-o', 'DPkg::Lock::Timeout=300'];
  if (isRoot) return quiet;
  return (await run('sudo', ['-n', 'true'])).ok ? ['sudo', '-n', ...quiet] : undefined;
}

const pauses = [3_000, 10_000];

/** A mirror that is slow to answer is the usual cause of a failed `apt-get update`, and it passes. */
async function updateLists(apt: (...args: string[]) => Promise<Outcome>, tools: InstallTools) {
  for (const pause of [...pauses, undefined]) {
    const {ok, output} = await apt('update', '-o', 'Acquire::Retries=3', '-o', 'APT::Update::Error-Mode=any');
    if (ok) return;
    if (pause === undefined) {
      // Not the end: the lists on disk may still be good enough for the installation.
      tools.say(`apt-get update failed:\n${lastLines(output)}`);
      return;
    }
    tools.say(`apt-get update failed, trying again in ${pause / 1000} s`);
    await tools.wait(pause);
  }
}

function lastLines(output: string): string {
  return output.trimEnd().split('\n').slice(-12).join('\n');
}

/**
 * Finds the browsers and installs those that are missing through apt where that is possible.
 * Says nothing when all are there; throws a message for people when one cannot be had.
 */
export async function ensureBrowsers(
  wanted: readonly BrowserName[] = browserNames,
  tools: InstallTools = realTools,
): Promise<FoundBrowsers> {
  const isMissing = (found: FoundBrowsers) => wanted.filter((name) => !found[name]);
  const missing = isMissing(tools.locate());
  const installable = missing.filter((name) => overrides[name].every((variable) => !tools.env[variable]));
  const rights = installable.length > 0 ? await findRights(tools) : undefined;
  if (rights) {
    const [command = '', ...first] = rights;
    const apt = (...args: string[]) => tools.run(command, [...first, ...args]);
    await updateLists(apt, tools);
    // One by one, so that a package this system does not have keeps only its own browser away.
    for (const name of installable) {
      tools.say(`Installing ${packages[name].join(' ')} with apt-get`);
      const {ok, output} = await apt('install', '-y', '--no-install-recommends', ...packages[name]);
      if (!ok) tools.say(lastLines(output));
    }
  }
  const found = tools.locate();
  const stillMissing = isMissing(found);
  if (stillMissing.length > 0) throw new Error(missingMessage(stillMissing, tools.env));
  return found;
}
