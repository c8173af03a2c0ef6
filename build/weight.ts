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
export interface Budget {
  /** Of the script with all it imports at once. */
  readonly atOnce?: number;
  /** Of the script with all that it needs to show its content. */
  readonly whole?: number;
}

/** Of a tag's door: it brings the tag with Lit and its content. */
export const doorBudget: Budget = {whole: 19_000};

/** Budgets other than that of a door. */
export const budgets: ReadonlyMap<string, Budget> = new Map([
  [page, {whole: 36_500}],
  ['define/posture-tip.js', {...doorBudget, atOnce: 9_000}],
  // They show the texts of two topics.
  ['define/risk-factor-list.js', {whole: 21_000}],
  ['define/spasm-checklist.js', {whole: 21_800}],
  // The longest topic, with the addresses of most sources; the map has its drawing beside it.
  ['define/spasm-cause-list.js', {whole: 21_000}],
  ['define/spasm-back-map.js', {whole: 22_500}],
  // It brings the other tags.
  ['define/spasm-guide.js', {whole: 38_000}],
]);

export interface Weight {
  readonly name: string;
  /** Bytes of the script with all it imports at once. */
  readonly atOnce: number;
  /** Bytes that the script fetches when it runs: the content and what stands around it. */
  readonly later: number;
  /** Bytes that are fetched only when a reader or a page asks for more, such as the meanings of terms. */
  readonly onDemand: number;
}

export function compressedSize(code: string | Buffer): number {
  return brotliCompressSync(code).length;
}

/** Weighs a module as it arrives in a page that imports nothing else: bundled with Lit, split at dynamic imports. */
export async function weighModule(name: string): Promise<Weight> {
  const needed = new Set<string>();
  const bundle = await rollup({
    input: `dist/modules/${name}`,
    plugins: [
      nodeResolve(),
      terser(minification),
      {
        name: 'needed',
        // A tag cannot show anything without its content and the frame; nothing else is loaded before somebody asks.
        moduleParsed: ({id, dynamicallyImportedIds}) =>
          dynamicallyImportedIds
            .filter((target) => id.includes('/elements/') || target.endsWith('/frame.js'))
            .forEach((target) => needed.add(target)),
      },
    ],
  });
  // With a hash in its name, a change of any other chunk would lift or lower the weight of this one by chance.
  const {output} = await bundle.generate({format: 'es', chunkFileNames: '[name].js'});
  await bundle.close();
  const chunks = output.filter((each): each is OutputChunk => each.type === 'chunk');

  /** The chunks with all that they import, but for those that are there already. */
  const withImports = (some: readonly OutputChunk[], there: ReadonlySet<OutputChunk>): Set<OutputChunk> => {
    const found = new Set<OutputChunk>();
    const visit = (chunk: OutputChunk | undefined): void => {
      if (!chunk || found.has(chunk) || there.has(chunk)) return;
      found.add(chunk);
      chunk.imports.forEach((file) => visit(chunks.find(({fileName}) => fileName === file)));
    };
    some.forEach(visit);
    return found;
  };
  const sum = (some: Iterable<OutputChunk>): number =>
    [...some].reduce((total, chunk) => total + compressedSize(chunk.code), 0);

  const atOnce = withImports(
    chunks.filter((chunk) => chunk.isEntry),
    new Set(),
  );
  const later = withImports(
    chunks.filter(({moduleIds}) => moduleIds.some((id) => needed.has(id))),
    atOnce,
  );
  return {
    name,
    atOnce: sum(atOnce),
    later: sum(later),
    onDemand: sum(chunks.filter((chunk) => !atOnce.has(chunk) && !later.has(chunk))),
  };
}

/** Weighs the page's file and the door of each tag. */
export async function weighAll(): Promise<readonly Weight[]> {
  const tags = (await readdir('dist/modules/define')).filter((file) => file.endsWith('.js'));
  return [
    {name: page, atOnce: compressedSize(await readFile(page)), later: 0, onDemand: 0},
    ...(await Promise.all(tags.map((file) => weighModule(`define/${file}`)))),
  ];
}

/** The budget that a weight has to keep. */
export function budgetOf({name}: Weight): Budget {
  return budgets.get(name) ?? doorBudget;
}

/** Whether a weight is within its budget. */
export function isWithinBudget(weight: Weight): boolean {
  const {atOnce = Infinity, whole = Infinity} = budgetOf(weight);
  return weight.atOnce <= atOnce && weight.atOnce + weight.later <= whole;
}
