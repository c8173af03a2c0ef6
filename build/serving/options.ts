import {parseArgs} from 'node:util';

/** Where to serve. */
export interface StartOptions {
  host: string;
  port: number;
  help: boolean;
}

/** What `npm start -- --help` prints. */
export const usage = `npm start -- [options]

Builds the elements, serves the demo and reloads it when src, content or demo change.

  --port <number>  first port to try, 1 to 65535 (default 8000); a busy one is passed over
  --host <name>    name or address to serve at (default localhost, which only this machine reaches;
                   0.0.0.0 for the whole network)
  --help           this text`;

/** A mistake on the command line, in words for the person who made it. */
export class UsageError extends Error {}

function parsePort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= 65535) return port;
  throw new UsageError(`--port: given ${text || 'nothing'}, allowed a whole number from 1 to 65535`);
}

function parseHost(text: string): string {
  // Letters, digits, dots, dashes, and colons for IPv6; an address with http:// is the usual mistake.
  if (/^[\w.:-]+$/.test(text) && !/^https?:/.test(text)) return text;
  throw new UsageError(
    `--host: given ${text || 'nothing'}, allowed a host name or IP address, like 127.0.0.1`,
  );
}

/** Reads the command line of `npm start`. */
export function parseStartOptions(args: readonly string[]): StartOptions {
  try {
    const {values} = parseArgs({
      args: [...args],
      options: {
        port: {type: 'string', default: '8000'},
        host: {type: 'string', default: 'localhost'},
        help: {type: 'boolean', default: false},
      },
    });
    return {host: parseHost(values.host), port: parsePort(values.port), help: values.help};
  } catch (error) {
    if (error instanceof UsageError) throw error;
    // The first sentence of Node's message names the option; the rest is about its programming interface.
    throw new UsageError((error as Error).message.split(/\. /)[0] ?? '');
  }
}
