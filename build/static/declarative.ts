import {mkdir, readdir, writeFile} from 'node:fs/promises';
import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import type * as Declarative from '../../src/static/declarative.js';
import {loadLanguages} from '../content/load.js';

/** The names of all tags: each has a file of its own in `src/define/`. */
export async function tagNames(): Promise<readonly string[]> {
  const names = await readdir('src/define');
  return names.map((name) => name.replace(/\.ts$/, '')).sort();
}

/** The renderer, with the tags of the built modules: their text and layout are then those of the page's file. */
export async function declarative(folder: string): Promise<typeof Declarative> {
  await import(pathToFileURL(resolve(folder, 'modules/all.js')).href);
  return import('../../src/static/declarative.js');
}

/** Writes `static/<language>/<tag>.dsd.html`: every tag with a declarative shadow root. */
export async function writeDeclarative(folder: string): Promise<void> {
  const {renderDeclarative} = await declarative(folder);
  for (const language of await loadLanguages()) {
    await mkdir(`${folder}/static/${language}`, {recursive: true});
    for (const tag of await tagNames()) {
      await writeFile(`${folder}/static/${language}/${tag}.dsd.html`, `${await renderDeclarative(tag)}\n`);
    }
  }
}
