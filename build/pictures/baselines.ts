/** The small set of pictures that is kept, so that a change of looks is seen. */
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';
import {type Camera} from './camera.js';
import {examples, type WayName, ways} from './scenes.js';

/** Where the kept pictures are: the upper part of each tag on a phone, and of some in the other ways. */
export const baselineFolder = 'test/visual/baselines';
/** Where the others go; it is not kept. */
export const pictureFolder = 'pictures';

const keptHeight = 640;
/** Of all pixels: the edges of letters differ a little between versions of a browser. */
const mostDifferent = 0.01;

/** Between them they have all that colours, direction and paper change: cards, lists, a drawing, tiers, things to tick. */
const inAllWays = ['risk-factor-list', 'spasm-back-map', 'spasm-care-guide', 'spasm-checklist'];

/** A picture that is kept. */
export interface Kept {
  readonly name: string;
  readonly tag: string;
  readonly way: WayName;
}

/** The pictures that are kept. */
export function keptPictures(): readonly Kept[] {
  const onPhone = [...examples().keys()].map((tag) => ({name: tag, tag, way: 'phone' as const}));
  const others = Object.keys(ways).filter((way): way is WayName => way !== 'phone');
  return [
    ...onPhone,
    ...inAllWays.flatMap((tag) => others.map((way) => ({name: `${tag}-${way}`, tag, way}))),
  ];
}

/** The picture as it would be kept. */
export async function pictureToKeep(camera: Camera, {tag, way}: Kept): Promise<Buffer> {
  return camera.take(examples().get(tag) ?? '', ways[way], keptHeight);
}

/** Writes a picture; makes its folder. */
export async function writePicture(folder: string, name: string, picture: Buffer): Promise<void> {
  await mkdir(folder, {recursive: true});
  await writeFile(join(folder, `${name}.png`), picture);
}

/** What has changed against the kept picture, in words; empty when it looks the same. */
export async function changeOf(name: string, picture: Buffer): Promise<string> {
  const kept = PNG.sync.read(await readFile(join(baselineFolder, `${name}.png`)));
  const now = PNG.sync.read(picture);
  const {width, height} = kept;
  if (width !== now.width || height !== now.height)
    return `${name}: was ${width} × ${height} px, is ${now.width} × ${now.height} px`;
  const difference = new PNG({width, height});
  const share =
    pixelmatch(kept.data, now.data, difference.data, width, height, {threshold: 0.2}) / (width * height);
  if (share <= mostDifferent) return '';
  await writePicture(pictureFolder, `${name}-now`, picture);
  await writePicture(pictureFolder, `${name}-difference`, PNG.sync.write(difference));
  return `${name}: ${(share * 100).toFixed(1)} % of its pixels differ; see ${pictureFolder}/${name}-difference.png`;
}
