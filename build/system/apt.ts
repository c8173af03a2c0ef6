/** Installs Debian's packages, where this machine and this user allow it. */
import {spawn} from 'node:child_process';
import {setTimeout as wait} from 'node:timers/promises';

/** How a command ended, with what it printed on both outputs. */
export interface Outcome {
  ok: boolean;
  output: string;
}

/** What an installation needs from outside, so that a test can play a machine without a network. */
export interface System {
  isRoot: boolean;
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

/** The machine the process runs on. */
export const thisSystem: System = {
  isRoot: process.getuid?.() === 0,
  run,
  say: (line) => console.log(line),
  wait,
};

/** The words to put before `apt-get`; undefined when this user may not install anything. */
async function findRights({isRoot, run}: System): Promise<readonly string[] | undefined> {
  const apt = (await run('apt-get', ['--version'])).ok;
  if (!apt) return undefined;
  // `env` because sudo drops variables it does not know, and without this one a package may ask questions.
  const quiet = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-o', 'DPkg::Lock::Timeout=300'];
  if (isRoot) return quiet;
  return (await run('sudo', ['-n', 'true'])).ok ? ['sudo', '-n', ...quiet] : undefined;
}

/** Runs `apt-get` with the rights that it needs. */
export type Apt = (...args: string[]) => Promise<Outcome>;

const pauses = [3_000, 10_000];

/** A mirror that is slow to answer is the usual cause of a failed `apt-get update`, and it passes. */
async function updateLists(apt: Apt, system: System) {
  for (const pause of [...pauses, undefined]) {
    const {ok, output} = await apt('update', '-o', 'Acquire::Retries=3', '-o', 'APT::Update::Error-Mode=any');
    if (ok) return;
    if (pause === undefined) {
      // Not the end: the lists on disk may still be good enough for the installation.
      system.say(`apt-get update failed:\n${lastLines(output)}`);
      return;
    }
    system.say(`apt-get update failed, trying again in ${pause / 1000} s`);
    await system.wait(pause);
  }
}

export function lastLines(output: string): string {
  return output.trimEnd().split('\n').slice(-12).join('\n');
}

/** Opens the way to `apt-get`, with its lists of packages brought up to date; undefined where there is none. */
export async function openApt(system: System): Promise<Apt | undefined> {
  const rights = await findRights(system);
  if (!rights) return undefined;
  const [command = '', ...first] = rights;
  const apt: Apt = (...args) => system.run(command, [...first, ...args]);
  await updateLists(apt, system);
  return apt;
}
