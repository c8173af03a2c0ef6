import {mkdir, writeFile} from 'node:fs/promises';
import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import type * as ShadowRoots from '../../src/cli/shadow-roots.js';
import {tagNames} from '../../src/static/tags.js';
import {loadLanguages} from '../content/load.js';

/** The command's own renderer, with the tags in it: their text and layout are then those of the page's file. */
export async function declarative(folder: string): Promise<typeof ShadowRoots> {
  return (await import(pathToFileURL(resolve(folder, 'cli/shadow-roots.js')).href)) as typeof ShadowRoots;
}

/** Writes `static/<language>/<tag>.dsd.html`: every tag with a declarative shadow root. */
export async function writeDeclarative(folder: string): Promise<void> {
  const {renderDeclarative} = await declarative(folder);
  for (const language of await loadLanguages()) {
    await mkdir(`${folder}/static/${language}`, {recursive: true});
    for (const tag of tagNames) {
      await writeFile(`${folder}/static/${language}/${tag}.dsd.html`, `${await renderDeclarative(tag)}\n`);
    }
  }
}
