import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {describe, it} from 'node:test';

import {filesIn, importsOf, resolveImport} from './support/modules.js';

const sources = filesIn('src', '.ts');
// Not the declarations, which are published beside files that a build writes.
const all = [...sources, ...filesIn('build', '.ts').filter((file) => !file.endsWith('.d.ts'))];
const mostLines = 250;

/** Which folders of src a folder may import from; files that stand in none are named. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'src/content': ['src/content', 'content'],
  'src/styles': ['src/styles'],
  'src/controllers': ['src/controllers', 'src/content', 'src/events.ts'],
  'src/pieces': ['src/pieces', 'src/content'],
  'src/internal': [
    'src/internal',
    'src/content',
    'src/pieces',
    'src/controllers',
    'src/styles',
    'src/events.ts',
    'src/version.ts',
  ],
  'src/elements': [
    'src/elements',
    'src/content',
    'src/internal',
    'src/pieces',
    'src/controllers',
    'src/styles',
    'src/events.ts',
  ],
  'src/define': ['src/define', 'src/elements', 'src/internal'],
  'src/static': ['src/static', 'src/content', 'src/internal', 'src/styles'],
  'src/inspect': ['src/inspect', 'src/content', 'src/internal', 'src/static'],
  'src/cli': [
    'src/all.ts',
    'src/cli',
    'src/content',
    'src/inspect',
    'src/static',
    'src/styles',
    'src/version.ts',
  ],
  'src/events.ts': [],
  'src/version.ts': [],
  'src/index.ts': ['src/content', 'src/elements', 'src/internal', 'src/events.ts', 'src/version.ts'],
  'src/embed': ['src/embed', 'src/internal'],
  'src/all.ts': ['src/define', 'src/internal'],
  'src/page.ts': ['src/all.ts', 'src/embed'],
  'src/frame.ts': ['src/all.ts', 'src/embed'],
  'src/frames.ts': ['src/embed'],
};

/** The folder of src a file stands in, or the file itself; `content` for all that authors write. */
function placeOf(file: string): string {
  if (file.startsWith('content/')) return 'content';
  return dirname(file) === 'src' ? file : file.split('/').slice(0, 2).join('/');
}

/** The files a file of src imports. */
function importedBy(file: string): readonly string[] {
  return importsOf(file).flatMap(({specifier}) => resolveImport(file, specifier) ?? []);
}

/** The first circle that the imports of a file lead to. */
function circleFrom(
  file: string,
  path: readonly string[] = [],
  done = new Set<string>(),
): readonly string[] | undefined {
  if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
  if (done.has(file) || !/^(src|build)\//.test(file)) return undefined;
  for (const next of importedBy(file)) {
    const circle = circleFrom(next, [...path, file], done);
    if (circle) return circle;
  }
  done.add(file);
  return undefined;
}

describe('the sources', () => {
  it(`have no file of more than ${mostLines} lines`, () => {
    const long = all.filter((file) => readFileSync(file, 'utf8').trimEnd().split('\n').length > mostLines);
    assert.deepEqual(long, []);
  });

  it('import in no circle, not even for types', () => {
    for (const file of all) assert.equal(circleFrom(file)?.join(' → '), undefined);
  });

  it('import in one direction', () => {
    for (const file of sources) {
      const allowed = mayImport[placeOf(file)];
      assert.ok(allowed, `${file}: say in this test what it may import`);
      for (const target of importedBy(file)) {
        assert.ok(allowed.includes(placeOf(target)), `${file} imports ${target}`);
      }
    }
  });

  it('know neither Lit nor the DOM where they hold content', () => {
    for (const file of sources.filter((each) => each.startsWith('src/content/'))) {
      const packages = importsOf(file)
        .filter(({isType}) => !isType)
        .map(({specifier}) => specifier)
        .filter((each) => !/^[.*]/.test(each));
      const mayCheck = /schema(-parts)?\.ts$|override\/check\.ts$/.test(file);
      assert.deepEqual(packages, mayCheck ? ['valibot'] : [], file);
      assert.doesNotMatch(
        readFileSync(file, 'utf8'),
        /\b(document|window|HTMLElement|Element|Node)\b[.(]/,
        file,
      );
    }
  });

  it('use the schema for its types alone, but for the build and the check of own words', () => {
    const rest = sources.filter((file) => !file.startsWith('src/content/override/'));
    for (const file of rest) {
      for (const {specifier, isType} of importsOf(file)) {
        if (specifier.endsWith('/schema.js')) assert.ok(isType, `${file} imports ${specifier}`);
      }
    }
  });

  it('come to the check of own words by one dynamic import', () => {
    const checker =
      /\/(override\/(apply|check|clean-text|read|schema)|override-file|words-controller|content-check)\.js$/;
    const own = /^src\/(content\/override\/|internal\/(override-file|words-controller|content-check)\.ts)/;
    const doors = sources
      .filter((file) => !own.test(file))
      .flatMap((file) => importsOf(file).map((each) => ({file, ...each})))
      .filter(({specifier, isType}) => checker.test(specifier) && !isType);
    assert.deepEqual(
      doors.map(({file, specifier, isDynamic}) => `${file} ${specifier} ${isDynamic}`),
      ['src/internal/own-words.ts ./content-check.js true'],
    );
  });

  it('hold no sentence for readers in the elements', () => {
    const views = sources.filter((file) => /^src\/(elements|pieces)\//.test(file));
    for (const file of views) {
      // Words between two tags of a template: text that no author could translate.
      const words = readFileSync(file, 'utf8').match(/html`[^`]*?>\s*[A-Z][a-z]+ [a-z]+[^<`$]*</g) ?? [];
      assert.deepEqual([...words], [], file);
    }
  });
});
