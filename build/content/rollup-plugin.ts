import {readFile} from 'node:fs/promises';
import {resolve} from 'node:path';
import type {Plugin} from 'rollup';
import {contentModule, isMade} from './module.js';

/** Lets modules import the YAML files of `content/`; a mistake in one stops the build. */
export function content(): Plugin {
  return {
    name: 'content',
    resolveId(source, importer) {
      return importer && isMade(source) ? resolve(importer, '..', source) : null;
    },
    async load(id) {
      if (!id.endsWith('.yaml')) return null;
      const read = (path: string): Promise<string> => {
        this.addWatchFile(path);
        return readFile(path, 'utf8');
      };
      return {code: await contentModule(id, read), moduleSideEffects: false};
    },
  };
}
