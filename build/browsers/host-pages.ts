import {readFile} from 'node:fs/promises';
import {extname, join, normalize} from 'node:path';

import type {TestRunnerConfig} from '@web/test-runner';

import {pageHeaders} from '../../test/hosts/pages/headers.js';

type Middleware = NonNullable<TestRunnerConfig['middleware']>[number];

/** The file an address stands for; undefined for addresses that are not ours. */
export function hostFile(path: string): string | undefined {
  // Normalised first: `/hosts/../../secret` is not a host page.
  const clean = normalize(decodeURIComponent(path));
  if (clean.startsWith('/hosts/')) return join('test/hosts/pages', clean.slice('/hosts/'.length));
  // `dist/modules/` names its dependencies like any package, so it needs the runner's import resolution.
  if (clean.startsWith('/dist/') && !clean.startsWith('/dist/modules/')) return clean.slice(1);
  return undefined;
}

/**
 * Serves `test/hosts/pages/` under `/hosts/` and the built files under `/dist/`, each page with the
 * headers its site would send.
 *
 * A middleware and not a plugin: what a plugin serves still gets the runner's scripts and import
 * rewriting, and a strict content security policy would then be tested against a page nobody has.
 */
export function hostPages(rootDir = process.cwd()): Middleware {
  return async (context, next) => {
    const file = hostFile(context.path);
    if (file === undefined) return next();
    try {
      context.body = await readFile(join(rootDir, file));
    } catch {
      context.status = 404;
      return undefined;
    }
    context.type = extname(file);
    context.set({'Cache-Control': 'no-store', ...pageHeaders[context.path.slice('/hosts/'.length)]});
    return undefined;
  };
}
