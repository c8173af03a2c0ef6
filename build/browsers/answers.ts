import type {TestRunnerConfig} from '@web/test-runner';

type Middleware = NonNullable<TestRunnerConfig['middleware']>[number];

/** How a server behaves in a test; all of it stands in the address. */
export interface Answer {
  readonly status?: number;
  readonly type?: string;
  readonly body?: string;
  /** Body as bytes: two hexadecimal digits for each. */
  readonly bytes?: string;
  /** Blanks in front of the body. */
  readonly blanks?: number;
  readonly location?: string;
  /** Lets pages of other origins read the answer. */
  readonly cors?: boolean;
  /** Name under which the answer waits until `/answers/release?<name>` is asked for. */
  readonly held?: string;
  /** Closes the connection without an answer. */
  readonly drop?: boolean;
}

/** The address at which the test server answers in this way. */
export function addressOf(answer: Answer, name = 'our-words.json'): string {
  const given = Object.entries(answer).map(([key, value]): [string, string] => [key, String(value)]);
  return `/answers/${name}?${new URLSearchParams(given)}`;
}

/** The address that lets go of what is held under the name; it answers with the number of requests that were. */
export function releaseOf(held: string): string {
  return `/answers/release?${new URLSearchParams({held})}`;
}

/** Answers as a test asks it to: late, broken, huge, or not at all. */
export function answers(): Middleware {
  const waiting = new Map<string, (() => void)[]>();

  return async (context, next) => {
    if (!context.path.startsWith('/answers/')) return next();
    context.set('Cache-Control', 'no-store');
    const {status, type, body, bytes, blanks, location, cors, held, drop} = Object.fromEntries(
      new URLSearchParams(context.querystring),
    );
    const others = waiting.get(held ?? '') ?? [];
    if (context.path === '/answers/release') {
      waiting.delete(held ?? '');
      for (const release of others) release();
      context.body = `${others.length}`;
      return undefined;
    }
    if (held) await new Promise<void>((release) => waiting.set(held, [...others, release]));
    if (drop) {
      context.req.socket.destroy();
      return undefined;
    }
    if (cors) context.set('Access-Control-Allow-Origin', '*');
    if (location) context.set('Location', location);
    context.body = bytes ? Buffer.from(bytes, 'hex') : ' '.repeat(Number(blanks ?? 0)) + (body ?? '');
    context.type = type ?? 'application/json';
    context.status = Number(status ?? 200);
    return undefined;
  };
}
