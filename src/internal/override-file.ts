import {type CheckedOverride, checkOverride} from '../content/override/check.js';

/** A file that one or more tags have asked for. */
export interface OpenFile {
  readonly checked: Promise<CheckedOverride>;
  /** To be called once by each that opened it: the request ends when nobody waits for it any more. */
  close(): void;
}

interface Entry {
  readonly checked: Promise<CheckedOverride>;
  readonly abort: AbortController;
  waiting: number;
  isDone: boolean;
}

const mostBytes = 200_000;

const entries = new Map<string, Entry>();

/**
 * Fetches and checks the file at the address; tags that name the same address share one request.
 *
 * The promise never fails: what goes wrong is a problem of the result. After a failure the next tag tries anew.
 *
 * @param patience - Milliseconds after which a file that has not arrived is given up.
 */
export function openFile(address: string, patience = 7_000): OpenFile {
  const entry = entries.get(address) ?? start(address, patience);
  entry.waiting += 1;
  return {
    checked: entry.checked,
    close() {
      entry.waiting -= 1;
      if (entry.waiting > 0 || entry.isDone) return;
      forget(address, entry);
      entry.abort.abort();
    },
  };
}

function start(address: string, patience: number): Entry {
  const abort = new AbortController();
  const checked = load(address, abort, patience).then((result) => {
    entry.isDone = true;
    if (!result.override) forget(address, entry);
    return result;
  });
  const entry: Entry = {checked, abort, waiting: 0, isDone: false};
  entries.set(address, entry);
  return entry;
}

/** Another request may have begun for the same address. */
function forget(address: string, entry: Entry): void {
  if (entries.get(address) === entry) entries.delete(address);
}

async function load(address: string, abort: AbortController, patience: number): Promise<CheckedOverride> {
  const late = setTimeout(() => abort.abort(), patience);
  try {
    return checkOverride(JSON.parse(await fetchText(address, abort.signal)));
  } catch (error) {
    const allowed = reasonOf(error, abort.signal, patience);
    return {override: undefined, problems: [{path: '', given: address, allowed}]};
  } finally {
    clearTimeout(late);
  }
}

/** Why a file cannot be used, in words for the page's developer. */
class Unusable extends Error {}

function reasonOf(error: unknown, {aborted}: AbortSignal, patience: number): string {
  if (error instanceof Unusable) return error.message;
  if (error instanceof SyntaxError) return `a JSON file (${error.message.slice(0, 120)})`;
  if (aborted) return `a file that arrives within ${patience / 1000} seconds`;
  return 'a file that can be fetched: the network, or CORS, has refused this one';
}

async function fetchText(address: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(address, {
    credentials: 'omit',
    mode: 'cors',
    // A redirect could lead to a place that the page has not named.
    redirect: 'manual',
    referrerPolicy: 'no-referrer',
    signal,
  });
  const {body, ok, status, type} = response;
  if (type === 'opaqueredirect') throw new Unusable('an address that leads to the file without a redirect');
  if (!ok || status === 204 || !body) throw new Unusable(`a JSON file (the answer had the status ${status})`);
  return decode(await bytesOf(body));
}

async function bytesOf(body: ReadableStream<Uint8Array>): Promise<readonly Uint8Array[]> {
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const {done, value} = await reader.read();
    if (done) return chunks;
    size += value.length;
    if (size > mostBytes) {
      void reader.cancel().catch(() => undefined);
      throw new Unusable(`a file of at most ${mostBytes / 1000} kB`);
    }
    chunks.push(value);
  }
}

function decode(chunks: readonly Uint8Array[]): string {
  // Takes away a byte order mark as well.
  const decoder = new TextDecoder('utf-8', {fatal: true});
  try {
    return chunks.map((chunk) => decoder.decode(chunk, {stream: true})).join('') + decoder.decode();
  } catch {
    throw new Unusable('a JSON file in UTF-8');
  }
}
