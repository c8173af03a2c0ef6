import getPort from 'get-port';

/** How many ports are tried, one after the other. */
const range = 100;

/**
 * The wanted port or, when it is busy, the next free one. Busy on any address of this machine counts:
 * with two servers on one number it depends on the browser which of them it shows.
 */
export async function findFreePort(wanted: number): Promise<number> {
  const last = Math.min(wanted + range - 1, 65535);
  const candidates = Array.from({length: last - wanted + 1}, (_, index) => wanted + index);
  const port = await getPort({port: candidates});
  // When all are taken the library offers any other port, and a number out of nowhere would confuse.
  if (!candidates.includes(port)) throw new Error(`No port from ${wanted} to ${last} is free.`);
  return port;
}
