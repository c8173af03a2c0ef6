import {createHash} from 'node:crypto';
import {cp, mkdir, readdir, readFile, writeFile} from 'node:fs/promises';
import {dirname} from 'node:path';

/** What a page loads: the scripts beside the page's file, and those in a folder of its name that it fetches itself. */
const isPageScript = /^([\w-]+|spasm-elements\/.+)\.js$/;

/** The value of a script's `integrity` attribute. */
export function integrityOf(script: Buffer): string {
  return `sha384-${createHash('sha384').update(script).digest('base64')}`;
}

/**
 * Copies the page's scripts to `hashed/<hash>/` and writes `integrity.json` with the integrity of each.
 *
 * The hash stands in the name of a folder, not of a file: scripts that the page's file fetches by a relative address
 * are found beside it, in the version that belongs to it.
 */
export async function writeHashes(folder: string): Promise<void> {
  const names = (await readdir(folder, {recursive: true})).filter((name) => isPageScript.test(name)).sort();
  const scripts = await Promise.all(
    names.map(async (name) => ({name, integrity: integrityOf(await readFile(`${folder}/${name}`))})),
  );
  const copies = `hashed/${hashOf(JSON.stringify(scripts))}`;
  for (const {name} of scripts) {
    await mkdir(dirname(`${folder}/${copies}/${name}`), {recursive: true});
    await cp(`${folder}/${name}`, `${folder}/${copies}/${name}`);
  }
  const all = ['', `${copies}/`].flatMap((place) =>
    scripts.map(({name, integrity}) => [place + name, integrity]),
  );
  await writeFile(`${folder}/integrity.json`, `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`);
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
