import {spawn, type ChildProcess} from 'node:child_process';

const running = new Set<ChildProcess>();
const ending = new AbortController();
let listening = false;

/** Aborts when this process ends, in time to kill what must not outlive it. */
export const ourEnd = ending.signal;

function signalGroup({pid}: ChildProcess, signal: NodeJS.Signals) {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // Already gone.
  }
}

/** Makes sure that `ourEnd` aborts however this process ends, short of being killed outright. */
export function listenForOurEnd(): void {
  if (listening) return;
  listening = true;
  process.on('exit', () => ending.abort());
  ourEnd.addEventListener('abort', () => running.forEach((child) => signalGroup(child, 'SIGKILL')));
  // Node runs no exit handlers when one of these ends it.
  process.once('SIGINT', () => process.exit(130));
  process.once('SIGTERM', () => process.exit(143));
  process.once('SIGHUP', () => process.exit(129));
}

/** A process that ends, with everything it started, no later than ours. */
export interface Companion {
  process: ChildProcess;
  /** Rejects when the program cannot be started or ends by itself, with the last of what it wrote. */
  failed: Promise<never>;
  /** Asks it to end, so that it can remove its lock files. */
  stop(): void;
}

/** Starts a program in a process group of its own. */
export function startCompanion(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Companion {
  listenForOurEnd();
  const child = spawn(command, args, {env, detached: true, stdio: ['ignore', 'pipe', 'pipe']});
  running.add(child);
  let lastWords = '';
  child.stderr.on('data', (chunk: Buffer) => (lastWords = (lastWords + chunk).slice(-2000)));
  // Nobody need read this output, but an unread pipe fills up and then blocks the writer.
  child.stdout.resume();
  const failed = new Promise<never>((_resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      // The leader is gone but what it started may not be.
      signalGroup(child, 'SIGKILL');
      running.delete(child);
      reject(new Error(`${command} ended (${signal ?? code}). ${lastWords.trim()}`));
    });
  });
  failed.catch(() => undefined);
  return {process: child, failed, stop: () => signalGroup(child, 'SIGTERM')};
}
