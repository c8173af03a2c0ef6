import {readdirSync} from 'node:fs';
import {join} from 'node:path';

/** Folders of `test/` whose tests run in Node; all others run in the browsers. */
export const nodeFolders = [
  'build',
  'content',
  'package',
  'cli',
  'cms',
  'inspect',
  'static',
  'visual',
] as const;

/** The browser tests, as patterns for the test runner. */
export const browserTestFiles = ['test/**/*.test.ts', ...nodeFolders.map((name) => `!test/${name}/**`)];

/** The Node tests. Listed by hand because Node's runner understands patterns only from version 21 on. */
export function nodeTestFiles(root = process.cwd()): string[] {
  return nodeFolders
    .flatMap((folder) => list(root, join('test', folder)))
    .filter((path) => path.endsWith('.test.ts'))
    .sort();
}

function list(root: string, folder: string): string[] {
  try {
    const names = readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'});
    return names.map((name) => join(folder, name));
  } catch {
    return [];
  }
}
