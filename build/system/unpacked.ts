/** Debian's packages that are unpacked and not installed: WordPress's would bring a web server that starts at once. */
import {existsSync} from 'node:fs';
import {join, resolve} from 'node:path';

import {lastLines, openApt, type System} from './apt.js';

/** Where the packages are unpacked. */
export const unpackedFolder = 'node_modules/.cache/debian';

/**
 * Where something of a package is: installed, or unpacked.
 *
 * @param path - Where the package puts it, without a slash at its beginning.
 */
export function locateUnpacked(
  path: string,
  exists: (path: string) => boolean = existsSync,
): string | undefined {
  return ['/', resolve(unpackedFolder)].map((root) => join(root, path)).find(exists);
}

// An archive of an earlier version would be unpacked as well.
const script =
  'mkdir -p "$0" && cd "$0" && rm -f "$1"_*.deb && apt-get download "$1" && dpkg-deb -x "$1"_*.deb .';

/** Unpacks a package; says what went wrong where that cannot be done. */
export async function unpack(name: string, system: System): Promise<void> {
  const attempt = () => system.run('sh', ['-c', script, unpackedFolder, name]);
  system.say(`Unpacking ${name} to ${unpackedFolder}`);
  let outcome = await attempt();
  // The lists of packages are often missing on a new machine.
  if (!outcome.ok && (await openApt(system))) outcome = await attempt();
  if (!outcome.ok) system.say(lastLines(outcome.output));
}

/** Tells a person how to get what is in the packages. */
export function unpackingHelp(names: readonly string[]): readonly string[] {
  return [
    `  mkdir -p ${unpackedFolder} && cd ${unpackedFolder} && apt-get download ${names.join(' ')}`,
    '  for each in *.deb; do dpkg-deb -x "$each" .; done',
  ];
}
