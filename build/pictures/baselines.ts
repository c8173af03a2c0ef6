/** The small set of pictures that is kept, so that a change of looks is seen. */
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';
import {type Camera} from './camera.js';
import {examples, ways} from './scenes.js';

/** Where the kept pictures are: one of each tag, as the upper part of a phone shows it. */
export const baselineFolder = 'test/visual/baselines';
/** Where the others go; it is not kept. */
export const pictureFolder = 'pictures';

const keptHeight = 640;
/** Of all pixels: the edges of letters differ a little between versions of a browser. */
const mostDifferent = 0.01;

/** The tags that have a kept picture. */
export const keptTags = (): readonly string[] => [...examples().keys()].sort();

/** The picture of a tag that would be kept. */
export async function pictureToKeep(camera: Camera, tag: string): Promise<Buffer> {
  return camera.take(examples().get(tag) ?? '', ways.phone, keptHeight);
}

/** Writes a picture; makes its folder. */
export async function writePicture(folder: string, name: string, picture: Buffer): Promise<void> {
  await mkdir(folder, {recursive: true});
  await writeFile(join(folder, `${name}.png`), picture);
}

/** What has changed against the kept picture, in words; empty when it looks the same. */
export async function changeOf(tag: string, picture: Buffer): Promise<string> {
  const kept = PNG.sync.read(await readFile(join(baselineFolder, `${tag}.png`)));
  const now = PNG.sync.read(picture);
  const {width, height} = kept;
  if (width !== now.width || height !== now.height)
    return `${tag}: was ${width} × ${height} px, is ${now.width} × ${now.height} px`;
  const difference = new PNG({width, height});
  const share =
    pixelmatch(kept.data, now.data, difference.data, width, height, {threshold: 0.2}) / (width * height);
  if (share <= mostDifferent) return '';
  await writePicture(pictureFolder, `${tag}-now`, picture);
  await writePicture(pictureFolder, `${tag}-difference`, PNG.sync.write(difference));
  return `${tag}: ${(share * 100).toFixed(1)} % of its pixels differ; see ${pictureFolder}/${tag}-difference.png`;
}
