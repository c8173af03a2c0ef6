/** Files that sites are built with and that no npm package has: they come from Debian's packages. */
import {existsSync} from 'node:fs';

import {type System, thisSystem} from '../system/apt.js';
import {locateUnpacked, unpack, unpackingHelp} from '../system/unpacked.js';

interface DebianFile {
  readonly package: string;
  /** Where the package puts it. */
  readonly path: string;
}

const blocks = 'usr/share/wordpress/wp-includes/css/dist/block-library';

/** The files, by the name under which host pages load them from `/debian/`. */
export const debianFiles: Readonly<Record<string, DebianFile>> = {
  'prototype.js': {package: 'libjs-prototype', path: 'usr/share/javascript/prototype/prototype.js'},
  'mootools.js': {package: 'libjs-mootools', path: 'usr/share/javascript/mootools/mootools-core-nc.js'},
  'wp-embed.js': {package: 'wordpress', path: 'usr/share/wordpress/wp-includes/js/wp-embed.js'},
  'wordpress-blocks.css': {package: 'wordpress', path: `${blocks}/style.css`},
  'wordpress-blocks-theme.css': {package: 'wordpress', path: `${blocks}/theme.css`},
};

/** Where a file is: installed, or unpacked. */
export function locateDebianFile(
  name: string,
  exists: (path: string) => boolean = existsSync,
): string | undefined {
  const path = Object.hasOwn(debianFiles, name) ? debianFiles[name]?.path : undefined;
  return path === undefined ? undefined : locateUnpacked(path, exists);
}

/** What getting the files needs from outside. */
export interface DebianFileTools extends System {
  exists(path: string): boolean;
}

const realTools: DebianFileTools = {...thisSystem, exists: existsSync};

/** Gets the files that are missing; throws a message for people when one cannot be had. */
export async function ensureDebianFiles(tools: DebianFileTools = realTools): Promise<void> {
  const isMissing = (name: string): boolean => locateDebianFile(name, tools.exists) === undefined;
  const missing = Object.keys(debianFiles).filter(isMissing);
  const packages = [...new Set(missing.map((name) => debianFiles[name]?.package ?? ''))];
  for (const name of packages) await unpack(name, tools);
  const gone = missing.filter(isMissing);
  if (gone.length === 0) return;
  throw new Error(
    [
      `Missing for the tests in host pages: ${gone.join(', ')}`,
      'On Debian this gets them:',
      ...unpackingHelp(packages),
    ].join('\n'),
  );
}
