import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {promisify} from 'node:util';

import {publint} from 'publint';
import ts from 'typescript';

import {complaints} from './support/compile.js';
import {filesIn} from './support/modules.js';

type Target = string | {readonly types: string; readonly default?: string};

const run = promisify(execFile);
const {exports} = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly exports: Readonly<Record<string, Target>>;
};

/** What the package may hold: what its doors lead to, what comes with that, and what people read. */
const expected: readonly RegExp[] = [
  /^(LICENSE|README\.md|package\.json)$/,
  // What the README leads to.
  /^content\/README\.md$/,
  /^demo\/screenshot\.png$/,
  /^dist\/spasm-elements(\/.+)?\.js$/,
  /^dist\/spasm-elements\.d\.ts$/,
  /^dist\/(hashed\/\w{12}\/)?spasm-frames\.js$/,
  /^dist\/site\/frame\.js$/,
  /^dist\/site\/[\w-]+\/[\w-]+\.html$/,
  /^dist\/hashed\/\w{12}\/spasm-elements(\/.+)?\.js$/,
  /^dist\/modules\/.+\.(js|d\.ts)$/,
  /^dist\/types\/\w+\.d\.ts$/,
  /^dist\/(custom-elements|integrity)\.json$/,
  /^dist\/editors\/.+\.json$/,
  /^dist\/content\/(en|schema|schema\/.+)\.json$/,
  /^dist\/cli\/(spasm-elements|shadow-roots)\.js$/,
  /^dist\/static\/[\w-]+\/[\w-]+(\.dsd)?\.html$/,
];

/** Every door by its full name, each star filled in with the files that there are. */
const doors = Object.entries(exports).flatMap(([door, target]) => {
  const path = typeof target === 'string' ? target : (target.default ?? target.types);
  const [start = '', end] = path.slice('./'.length).split('*');
  const fill = (file: string): string => file.slice(start.length, file.length - (end ?? '').length);
  const names = end === undefined ? [door] : filesIn(start, end).map((file) => door.replace('*', fill(file)));
  return names.map((name) => ({
    name: join('spasm-elements', name),
    // A script for pages needs a page; types alone need nothing.
    kind: path.endsWith('.json') ? 'data' : path.includes('/modules/') ? 'module' : 'other',
    isTypes: path.endsWith('.d.ts'),
  }));
});

describe('the packed package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'packed-'));
  let tarball = '';
  let files: readonly string[] = [];

  before(async () => {
    const options = ['--ignore-scripts', '--json', '--pack-destination', folder];
    const {stdout} = await run('npm', ['pack', ...options]);
    const [packed] = JSON.parse(stdout) as [{filename: string; files: {path: string}[]}];
    tarball = join(folder, packed.filename);
    files = packed.files.map(({path}) => path);
  });
  after(() => rmSync(folder, {recursive: true}));

  it('holds what is needed and nothing else', () => {
    assert.deepEqual(
      files.filter((file) => !expected.some((pattern) => pattern.test(file))),
      [],
    );
    for (const pattern of expected)
      assert.ok(
        files.some((file) => pattern.test(file)),
        String(pattern),
      );
  });

  it('holds all that package.json names', () => {
    const targets = Object.values(exports).flatMap((target) =>
      typeof target === 'string' ? [target] : Object.values(target),
    );
    const {customElements, 'web-types': webTypes} = JSON.parse(
      readFileSync('package.json', 'utf8'),
    ) as Record<'customElements' | 'web-types', string>;
    for (const path of [...targets, customElements, webTypes]) {
      const [start = '', end = ''] = path.slice('./'.length).split('*');
      assert.ok(
        files.some((file) => file.startsWith(start) && file.endsWith(end)),
        path,
      );
    }
  });

  it('holds all that its own texts lead to', () => {
    for (const text of files.filter((file) => file.endsWith('.md'))) {
      const links = [...readFileSync(text, 'utf8').matchAll(/\]\(([^)#]+)[^)]*\)/g)].map(([, to = '']) => to);
      const paths = links.filter((to) => !/^[a-z]+:/.test(to)).map((to) => join(dirname(text), to));
      assert.deepEqual(
        paths.filter((path) => !files.includes(path)),
        [],
        text,
      );
    }
  });

  it('is clean for publint', async () => {
    const bytes = readFileSync(tarball);
    const {messages} = await publint({
      strict: true,
      pack: {tarball: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)},
    });
    assert.deepEqual(messages, []);
  });

  it('has types for every way to import it, by attw', async () => {
    const names = doors.map(({name}) => name.replace('spasm-elements', '.'));
    // It ends with an error when it finds one.
    const {stdout} = await run(resolve('node_modules/.bin/attw'), [
      tarball,
      ...['--profile', 'esm-only', '--format', 'json'],
      ...['--entrypoints', ...names],
    ]);
    assert.match(stdout, /posture-tip/);
  });

  describe('in an empty project', () => {
    const project = join(folder, 'project');

    before(async () => {
      mkdirSync(project);
      writeFileSync(join(project, 'package.json'), '{"private": true, "type": "module"}');
      const quiet = ['--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
      await run('npm', ['install', tarball, ...quiet], {cwd: project});
    });

    it('needs only Lit and valibot, and what those need', () => {
      const own = readdirSync(join(project, 'node_modules')).filter((name) => !name.startsWith('.'));
      const needed = ['@lit', '@lit-labs', '@types', 'lit', 'lit-element', 'lit-html', 'valibot'];
      assert.deepEqual(
        own.filter((name) => ![...needed, 'spasm-elements'].includes(name)),
        [],
      );
    });

    it('opens each door in Node', async () => {
      const open = `
        for (const name of ${JSON.stringify(doors.filter(({kind}) => kind === 'module').map(({name}) => name))})
          console.log(name, Object.keys(await import(name)).join());
        for (const name of ${JSON.stringify(doors.filter(({isTypes}) => !isTypes).map(({name}) => name))})
          console.log(import.meta.resolve(name));`;
      writeFileSync(join(project, 'doors.js'), open);
      const {stdout} = await run(process.execPath, ['doors.js'], {cwd: project});
      assert.match(stdout, /^spasm-elements PostureTip,RiskFactorCard,.*version$/m);
      assert.match(stdout, /project\/node_modules\/spasm-elements\/dist\/integrity\.json$/m);
    });

    it('registers tags through the doors that do so', async () => {
      const tags = doors.flatMap(({name}) => /\/define\/(.*)\.js$/.exec(name)?.[1] ?? []);
      const script = `
        import {customElements} from '@lit-labs/ssr-dom-shim';
        import 'spasm-elements/all.js';
        console.log(${JSON.stringify(tags)}.filter((tag) => !customElements.get(tag)).join());`;
      writeFileSync(join(project, 'register.js'), script);
      const {stdout} = await run(process.execPath, ['register.js'], {cwd: project});
      assert.ok(tags.length > 2);
      assert.equal(stdout.trim(), '');
    });

    it("has the page's file that was built and tested", () => {
      const path = 'dist/spasm-elements.js';
      const installed = readFileSync(join(project, 'node_modules/spasm-elements', path));
      assert.ok(installed.equals(readFileSync(path)));
    });

    it('runs the command', async () => {
      const command = async (...args: readonly string[]) =>
        (await run('npx', ['--no-install', 'spasm-elements', ...args], {cwd: project})).stdout;
      assert.match(await command('list'), /^spasm-overview\n[^]*\nspasm-guide\n/);
      assert.equal(
        await command('render', 'spasm-overview', '--format', 'dsd'),
        readFileSync('dist/static/en/spasm-overview.dsd.html', 'utf8'),
      );
    });

    it('has types behind each door', () => {
      const lines = doors.map(({name, kind, isTypes}, index) => {
        if (kind === 'data')
          return `import data${index} from '${name}' with {type: 'json'};\nvoid data${index};`;
        return isTypes ? `import type {} from '${name}';` : `import '${name}';`;
      });
      const code = `${lines.join('\n')}
        import {PostureTip, version} from 'spasm-elements';
        const tip: PostureTip = document.createElement('posture-tip');
        // @ts-expect-error a text is no number
        const number: number = version;
        console.log(tip, number);`;
      const options = {
        module: ts.ModuleKind.NodeNext,
        moduleResolution: ts.ModuleResolutionKind.NodeNext,
        noUncheckedSideEffectImports: true,
        resolveJsonModule: true,
      };
      assert.deepEqual(complaints(options, {[join(project, 'app.ts')]: code}), []);
    });
  });
});
