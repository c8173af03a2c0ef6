/** What pictures of the tags show: every tag, in each way that a reader may meet it. */
import {readFileSync} from 'node:fs';

export interface Way {
  readonly width: number;
  readonly direction: 'ltr' | 'rtl';
  readonly medium: 'screen' | 'print';
  readonly style: string;
}

const light = 'background: #fff; color: #1b1b1b';

/** How a page can be met. */
export const ways = {
  phone: {width: 360, direction: 'ltr', medium: 'screen', style: light},
  desktop: {width: 900, direction: 'ltr', medium: 'screen', style: light},
  dark: {
    width: 900,
    direction: 'ltr',
    medium: 'screen',
    style: 'background: #15191f; color: #e8e8e8; color-scheme: dark',
  },
  /** In English: in an Arabic page our English text keeps its own direction, and nothing is mirrored. */
  rtl: {width: 900, direction: 'rtl', medium: 'screen', style: light},
  print: {width: 700, direction: 'ltr', medium: 'print', style: light},
} as const satisfies Readonly<Record<string, Way>>;

export type WayName = keyof typeof ways;

interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {readonly tagName?: string; readonly examples?: readonly string[]}[];
  }[];
}

/** Each tag as the README shows it, by its name; what changes from day to day is left out. */
export function examples(): ReadonlyMap<string, string> {
  const {modules} = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as Manifest;
  const all = modules.flatMap(({declarations = []}) => declarations);
  return new Map(
    all.flatMap(({tagName, examples: [example] = []}) =>
      tagName ? [[tagName, (example ?? `<${tagName}></${tagName}>`).replace(' rotate="daily"', '')]] : [],
    ),
  );
}

/** A page with one tag; its font comes with it, so that pictures of two machines can be held side by side. */
export function pageOf(example: string, {direction, style}: Way): string {
  return `<!doctype html>
<html lang="en" dir="${direction}">
  <meta charset="utf-8">
  <title>Picture</title>
  <link rel="stylesheet" href="/node_modules/@fontsource/open-sans/latin-400.css">
  <link rel="stylesheet" href="/node_modules/@fontsource/open-sans/latin-700.css">
  <style>body { margin: 16px; font: 17px/1.5 'Open Sans'; ${style} }</style>
  <script type="module" src="/dist/spasm-elements.js"></script>
  <body>${example}</body>
</html>`;
}
