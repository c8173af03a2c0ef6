/** What the page's file and each tag weigh, and what they may weigh. */
import {readdir, readFile} from 'node:fs/promises';
import {brotliCompressSync} from 'node:zlib';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {type OutputChunk, rollup} from 'rollup';
import {minification} from './minification.js';

/** The page's file. */
const page = 'dist/spasm-elements.js';

/** Most bytes after brotli (quality 11); 1 kB is 1000 bytes. */
export const budgets: ReadonlyMap<string, number> = new Map([
  [page, 20_000],
  ['define/posture-tip.js', 9_000],
]);

export interface Weight {
  readonly name: string;
  /** Bytes of the script with all it imports at once. */
  readonly atOnce: number;
  /** Bytes that the script fetches when it runs: the content and what stands around it. */
  readonly later: number;
}

export function compressedSize(code: string | Buffer): number {
  return brotliCompressSync(code).length;
}

/** Weighs a module as it arrives in a page that imports nothing else: bundled with Lit, split at dynamic imports. */
export async function weighModule(name: string): Promise<Weight> {
  const bundle = await rollup({
    input: `dist/modules/${name}`,
    plugins: [nodeResolve(), terser(minification)],
  });
  const {output} = await bundle.generate({format: 'es'});
  await bundle.close();
  const chunks = output.filter((each): each is OutputChunk => each.type === 'chunk');
  const atOnce = new Set<string>();
  const visit = (fileName: string): void => {
    if (atOnce.has(fileName)) return;
    atOnce.add(fileName);
    chunks.find((chunk) => chunk.fileName === fileName)?.imports.forEach(visit);
  };
  chunks.filter((chunk) => chunk.isEntry).forEach((chunk) => visit(chunk.fileName));

  const sum = (some: readonly OutputChunk[]): number =>
    some.reduce((total, chunk) => total + compressedSize(chunk.code), 0);
  return {
    name,
    atOnce: sum(chunks.filter((chunk) => atOnce.has(chunk.fileName))),
    later: sum(chunks.filter((chunk) => !atOnce.has(chunk.fileName))),
  };
}

/** Weighs the page's file and the door of each tag. */
export async function weighAll(): Promise<readonly Weight[]> {
  const tags = (await readdir('dist/modules/define')).filter((file) => file.endsWith('.js'));
  return [
    {name: page, atOnce: compressedSize(await readFile(page)), later: 0},
    ...(await Promise.all(tags.map((file) => weighModule(`define/${file}`)))),
  ];
}

/** Whether a weight is within its budget; `undefined` when it has none. */
export function isWithinBudget({name, atOnce}: Weight): boolean | undefined {
  const budget = budgets.get(name);
  return budget === undefined ? undefined : atOnce <= budget;
}
