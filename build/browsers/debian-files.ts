/** Files that sites are built with and that no npm package has: they come from Debian's packages. */
import {spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {mkdir} from 'node:fs/promises';
import {join, resolve} from 'node:path';

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

/** Packages are unpacked here and not installed: WordPress's would bring a web server that starts at once. */
const unpacked = 'node_modules/.cache/debian';

/** Where a file is: installed, or unpacked. */
export function locateDebianFile(
  name: string,
  exists: (path: string) => boolean = existsSync,
): string | undefined {
  const path = Object.hasOwn(debianFiles, name) ? debianFiles[name]?.path : undefined;
  return path === undefined
    ? undefined
    : ['/', resolve(unpacked)].map((root) => join(root, path)).find(exists);
}

export interface UnpackTools {
  exists(path: string): boolean;
  /** Runs a command in the folder of the unpacked packages; resolves to whether it succeeded. */
  run(command: string, args: readonly string[]): Promise<boolean>;
}

const realTools: UnpackTools = {
  exists: existsSync,
  async run(command, args) {
    await mkdir(unpacked, {recursive: true});
    return new Promise((done) => {
      const child = spawn(command, args, {cwd: unpacked, stdio: 'ignore'});
      child.on('error', () => done(false));
      child.on('close', (code) => done(code === 0));
    });
  },
};

/** Gets the files that are missing; throws a message for people when one cannot be had. */
export async function ensureDebianFiles(tools: UnpackTools = realTools): Promise<void> {
  const isMissing = (name: string): boolean => locateDebianFile(name, tools.exists) === undefined;
  const missing = Object.keys(debianFiles).filter(isMissing);
  const packages = new Set(missing.map((name) => debianFiles[name]?.package ?? ''));
  for (const name of packages) {
    const unpack = ['-c', 'apt-get download "$0" && dpkg-deb -x "$0"_*.deb .', name];
    // The lists of packages are often missing on a new machine.
    if (!(await tools.run('sh', unpack)) && (await tools.run('apt-get', ['update'])))
      await tools.run('sh', unpack);
  }
  const gone = missing.filter(isMissing);
  if (gone.length === 0) return;
  throw new Error(
    [
      `Missing for the tests in host pages: ${gone.join(', ')}`,
      'On Debian this gets them:',
      `  mkdir -p ${unpacked} && cd ${unpacked} && apt-get download ${[...packages].join(' ')}`,
      '  for each in *.deb; do dpkg-deb -x "$each" .; done',
    ].join('\n'),
  );
}
