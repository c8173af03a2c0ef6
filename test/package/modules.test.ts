import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

import {nodeResolve} from '@rollup/plugin-node-resolve';
import {rollup, type OutputChunk} from 'rollup';

import {filesIn, importsOf, resolveImport} from './support/modules.js';

const modules = filesIn('dist/modules', '.js');
const doors = filesIn('dist/modules/define', '.js');
/** The one door that brings everything. */
const wholeGuide = 'spasm-guide';
const packages = /^(lit|tslib|valibot)(\/|$)/;

/** Bundles a door as an app would; gives the ids of all modules that came along, but for the check of own words. */
async function bundled(door: string): Promise<{ids: readonly string[]; warnings: readonly string[]}> {
  const warnings: string[] = [];
  const bundle = await rollup({
    input: door,
    plugins: [nodeResolve()],
    onwarn: ({message}) => warnings.push(message),
  });
  const {output} = await bundle.generate({format: 'es'});
  await bundle.close();
  const chunks = output.filter((each): each is OutputChunk => each.type === 'chunk');
  const outside = chunks.flatMap(({imports, dynamicImports}) => [...imports, ...dynamicImports]);
  for (const each of outside)
    assert.ok(
      chunks.some(({fileName}) => fileName === each),
      `${each} is missing`,
    );
  const checker = chunks.filter(({facadeModuleId}) => facadeModuleId?.endsWith('/content-check.js'));
  assert.equal(checker.length, 1);
  const rest = chunks.filter((each) => !checker.includes(each));
  return {ids: rest.flatMap(({moduleIds}) => moduleIds), warnings};
}

describe('the declarations', () => {
  it('stand beside a module each, or are there for the types that others are made of', () => {
    const sources = filesIn('dist/modules', '.d.ts').map((file) =>
      file.replace(/^dist\/modules(.*)\.d\.ts$/, 'src$1.ts'),
    );
    const hasModule = (file: string): boolean =>
      existsSync(file.replace(/^src(.*)\.ts$/, 'dist/modules$1.js'));
    const needed = new Set(sources.filter(hasModule));
    // Grows while it is walked through: what is needed may need more.
    for (const file of needed)
      for (const {specifier} of importsOf(file)) {
        const target = resolveImport(file, specifier);
        if (target?.startsWith('src/')) needed.add(target);
      }
    assert.ok(sources.length > 50);
    assert.deepEqual(
      sources.filter((file) => !needed.has(file)),
      [],
    );
  });
});

describe('the modules', () => {
  it('import only what the package depends on, and each other', () => {
    for (const file of modules) {
      for (const {specifier} of importsOf(file)) {
        const target = resolveImport(file, specifier);
        assert.ok(target ? existsSync(target) : packages.test(specifier), `${file} imports ${specifier}`);
      }
    }
  });

  it('name every package they import as a dependency', () => {
    const {dependencies} = JSON.parse(readFileSync('package.json', 'utf8')) as {dependencies: object};
    const all = [...modules, ...filesIn('dist/modules', '.d.ts')].flatMap(importsOf);
    const named = all.map(({specifier}) => specifier).filter((each) => !each.startsWith('.'));
    const missing = named
      .map((each) => each.split('/')[0] ?? '')
      .filter((each) => !Object.hasOwn(dependencies, each));
    assert.deepEqual(missing, []);
  });

  for (const door of doors.filter((each) => !each.includes(wholeGuide))) {
    it(`bundle through ${door} alone, without schema code and without the text of other tags`, async () => {
      const {ids, warnings} = await bundled(door);
      assert.deepEqual(warnings, []);
      assert.deepEqual(
        ids.filter((id) => /valibot|\/schema\.js$/.test(id)),
        [],
      );
      const topics = ids.filter((id) => /\/(causes|risk-factors|posture-tips|self-care)\.yaml/.test(id));
      // What a spasm is and what terms mean may stand beside any topic.
      assert.equal(topics.length, /overview|glossary/.test(door) ? 0 : 1, topics.join());
      const elements = ids.filter((id) => /\/elements\/[a-z-]+\.js$/.test(id));
      assert.equal(elements.length, 1, elements.join());
    });
  }

  it('register nothing through the main door', async () => {
    const {ids} = await bundled('dist/modules/index.js');
    assert.deepEqual(
      ids.filter((id) => /\/define\//.test(id)),
      [],
    );
  });
});
