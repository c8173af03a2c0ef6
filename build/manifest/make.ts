import {readdirSync, readFileSync} from 'node:fs';
import {create, ts} from '@custom-elements-manifest/analyzer/index.js';
import {litPlugin} from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import type {Package} from 'custom-elements-manifest/schema.js';
import {classComments} from './class-comments.js';
import {designTokens} from './design-tokens.js';
import {published} from './published.js';

/** Where the classes stand that a manifest tells of: those of the tags, their base, and the events. */
const folders = ['src/elements', 'src/internal'];

/** Describes every tag, from the sources alone: what `dist/custom-elements.json` says. */
export function makeManifest(): Package {
  const files = [...folders.flatMap(typeScriptIn), 'src/events.ts'];
  const tags = typeScriptIn('src/define').map((file) => file.replace(/^.*\/|\.ts$/g, ''));
  return create({
    modules: files.map((file) =>
      ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true),
    ),
    plugins: [...litPlugin(), classComments(), designTokens(), published(inReadingOrder(tags))],
    context: {dev: false},
  });
}

function typeScriptIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => `${folder}/${name}`);
}

/** As the page's entry names them: a reader of tables meets what is asked for most first. */
function inReadingOrder(tags: readonly string[]): readonly string[] {
  const entry = readFileSync('src/all.ts', 'utf8');
  return [...tags].sort((a, b) => entry.indexOf(`/${a}.js`) - entry.indexOf(`/${b}.js`));
}
