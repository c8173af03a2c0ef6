import {spawn, type ChildProcess} from 'node:child_process';
import {delimiter, resolve} from 'node:path';

/** How a command ended, with what it printed on both outputs, in order. */
export interface CommandResult {
  ok: boolean;
  output: string;
}

/** Longer than the whole suite takes on a slow machine: what runs on after this hangs. */
const timeLimit = 20 * 60_000;

const running = new Set<ChildProcess>();

/** Runs a program of the project and keeps what it prints. */
export function runCommand(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<CommandResult> {
  const PATH = [resolve('node_modules/.bin'), process.env['PATH']].join(delimiter);
  return new Promise((done) => {
    const child = spawn(command, args, {
      env: {...process.env, PATH, ...env},
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.add(child);
    let output = '';
    const timer = setTimeout(() => {
      output += `\nStopped: no end after ${timeLimit / 60_000} minutes.\n`;
      child.kill('SIGTERM');
    }, timeLimit);
    child.stdout.on('data', (chunk: Buffer) => (output += chunk));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk));
    const end = (ok: boolean) => {
      clearTimeout(timer);
      running.delete(child);
      done({ok, output});
    };
    child.on('error', (error) => {
      output += error.message;
      end(false);
    });
    child.on('close', (code, signal) => {
      if (signal) output += `\nEnded by ${signal}.\n`;
      end(code === 0);
    });
  });
}

/** Lets the running command close its browsers before this process ends; a signal alone would orphan them. */
export function endWithSignals(): void {
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const) {
    process.once(signal, () => {
      running.forEach((child) => child.on('close', () => process.exit(code)).kill('SIGTERM'));
      setTimeout(() => process.exit(code), running.size > 0 ? 5_000 : 0);
    });
  }
}
