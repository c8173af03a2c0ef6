import {cp, mkdir, writeFile} from 'node:fs/promises';
import {getWebTypesData} from 'custom-element-jet-brains-integration';
import {getVsCodeCssCustomData, getVsCodeHtmlCustomData} from 'custom-element-vs-code-integration';
import {makeManifest} from './make.js';
import {tagTypes} from './tag-types.js';

/** Writes the manifest, and what editors and frameworks read instead of it. */
export async function writeManifest(folder: string): Promise<void> {
  const manifest = makeManifest();
  // Each generator has types of its own for a manifest, and may change what it is given.
  const given = (): never => structuredClone(manifest) as never;
  const files: Readonly<Record<string, string>> = {
    'custom-elements.json': json(manifest),
    'editors/vscode.html-custom-data.json': editorData(
      getVsCodeHtmlCustomData(given(), {hideCssPropertiesDocs: true}),
    ),
    'editors/vscode.css-custom-data.json': editorData(getVsCodeCssCustomData(given(), {})),
    'editors/web-types.json': editorData(getWebTypesData(given(), {hideCssPropertiesDocs: true})),
    'types/tags.d.ts': await tagTypes(manifest),
  };
  await mkdir(`${folder}/editors`, {recursive: true});
  await cp('build/manifest/frameworks', `${folder}/types`, {recursive: true});
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(`${folder}/${name}`, text)));
}

/** A token is told once for each tag, but an editor should offer it once. */
function editorData(text: string): string {
  return json(withoutRepeats(JSON.parse(text) as unknown));
}

function withoutRepeats(value: unknown): unknown {
  if (Array.isArray(value)) {
    const names = value.map((each: {name?: unknown}) => each?.name);
    return value
      .filter((_, index) => names[index] === undefined || names.indexOf(names[index]) === index)
      .map(withoutRepeats);
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, withoutRepeats(entry)]));
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
