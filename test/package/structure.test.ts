import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {describe, it} from 'node:test';

import {filesIn, importsOf, resolveImport} from './support/modules.js';

const sources = filesIn('src', '.ts');
const mostLines = 250;

/** Which folders of src a folder may import from; files that stand in none are named. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'src/content': ['src/content', 'content'],
  'src/styles': ['src/styles'],
  'src/controllers': ['src/controllers'],
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
  'src/define': ['src/elements', 'src/internal'],
  'src/events.ts': [],
  'src/version.ts': [],
  'src/index.ts': ['src/content', 'src/elements', 'src/events.ts', 'src/version.ts'],
  'src/all.ts': ['src/define'],
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
  if (done.has(file) || !file.startsWith('src/')) return undefined;
  for (const next of importedBy(file)) {
    const circle = circleFrom(next, [...path, file], done);
    if (circle) return circle;
  }
  done.add(file);
  return undefined;
}

describe('the sources', () => {
  it(`have no file of more than ${mostLines} lines`, () => {
    const long = sources.filter(
      (file) => readFileSync(file, 'utf8').trimEnd().split('\n').length > mostLines,
    );
    assert.deepEqual(long, []);
  });

  it('import in no circle, not even for types', () => {
    for (const file of sources) assert.equal(circleFrom(file)?.join(' → '), undefined);
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
        .map(({specifier}) => specifier)
        .filter((each) => !/^[.*]/.test(each));
      assert.deepEqual(packages, file.endsWith('/schema.ts') ? ['valibot'] : [], file);
      assert.doesNotMatch(
        readFileSync(file, 'utf8'),
        /\b(document|window|HTMLElement|Element|Node)\b[.(]/,
        file,
      );
    }
  });

  it('use the schema for its types alone, but for the build', () => {
    for (const file of sources) {
      for (const {specifier, isType} of importsOf(file)) {
        if (specifier.endsWith('/schema.js')) assert.ok(isType, `${file} imports ${specifier}`);
      }
    }
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
