import {readFile} from 'node:fs/promises';
import {extname, join, normalize, resolve} from 'node:path';

import type {TestRunnerConfig} from '@web/test-runner';

import {pageHeaders} from '../../test/hosts/pages/headers.js';
import {locateDebianFile} from './debian-files.js';

type Middleware = NonNullable<TestRunnerConfig['middleware']>[number];

const debian = '/debian/';

/** The file an address stands for; undefined for addresses that are not ours. */
export function hostFile(path: string): string | undefined {
  // Normalised first: `/hosts/../../secret` is not a host page.
  const clean = normalize(decodeURIComponent(path));
  if (clean.startsWith('/hosts/')) return join('test/hosts/pages', clean.slice('/hosts/'.length));
  // `dist/modules/` names its dependencies like any package, so it needs the runner's import resolution.
  if (clean.startsWith('/dist/') && !clean.startsWith('/dist/modules/')) return clean.slice(1);
  // Here nothing stands beside the page's file.
  if (clean === '/alone/spasm-elements.js') return 'dist/spasm-elements.js';
  return undefined;
}

/**
 * Serves `test/hosts/pages/` under `/hosts/`, the built files under `/dist/` and what comes from Debian under
 * `/debian/`, each page with the headers its site would send.
 *
 * A middleware and not a plugin: what a plugin serves still gets the runner's scripts and import
 * rewriting, and a strict content security policy would then be tested against a page nobody has.
 */
export function hostPages(rootDir = process.cwd()): Middleware {
  return async (context, next) => {
    const isDebian = context.path.startsWith(debian);
    const file = isDebian ? locateDebianFile(context.path.slice(debian.length)) : hostFile(context.path);
    if (file === undefined && !isDebian) return next();
    try {
      context.body = await readFile(resolve(rootDir, file ?? ''));
    } catch {
      context.status = 404;
      return undefined;
    }
    context.type = extname(context.path);
    // Any site may load the files, as from a public address.
    const headers = {'Cache-Control': 'no-store', 'Access-Control-Allow-Origin': '*'};
    context.set({...headers, ...pageHeaders[context.path.slice('/hosts/'.length)]});
    return undefined;
  };
}
