import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {Plugin} from '@web/dev-server-core';
import {contentModule} from './module.js';

/** Serves the YAML files of `content/` as modules, by the same conversion as the build. */
export function contentPlugin(): Plugin {
  let rootDir = '';
  return {
    name: 'content',
    serverStart({config}) {
      rootDir = config.rootDir;
    },
    resolveMimeType({path}) {
      return path.endsWith('.yaml') ? 'js' : undefined;
    },
    async serve({path}) {
      if (!path.endsWith('.yaml')) return undefined;
      const body = await contentModule(join(rootDir, path), (file) => readFile(file, 'utf8'));
      return {body, type: 'js'};
    },
  };
}
