import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {mkdtemp, open, rm, writeFile} from 'node:fs/promises';
import {builtinModules} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Readable} from 'node:stream';
import {text} from 'node:stream/consumers';
import {describe, it} from 'node:test';

import {importsOf} from '../package/support/modules.js';
import {render} from '../static/support.js';

const file = 'dist/cli/spasm-elements.js';

/** Starts the built command as npm does, without any loader. */
function start(...args: readonly string[]) {
  return spawn(process.execPath, [file, ...args], {stdio: ['pipe', 'pipe', 'pipe']});
}

async function answer(args: readonly string[], input = '') {
  const child = start(...args);
  const ended = once(child, 'close');
  child.stdin.end(input);
  const [out, error] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const [code] = (await ended) as [number];
  return {code, out, error};
}

describe('the built command', () => {
  it('is what package.json names, and starts by itself', () => {
    const {bin} = JSON.parse(readFileSync('package.json', 'utf8')) as {bin: Record<string, string>};
    assert.deepEqual(bin, {'spasm-elements': `./${file}`});
    assert.match(readFileSync(file, 'utf8'), /^#!\/usr\/bin\/env node\n/);
  });

  it('needs no other package, and Lit only for shadow roots', () => {
    for (const [each, own] of [
      [file, ['./shadow-roots.js']],
      ['dist/cli/shadow-roots.js', []],
    ] as const) {
      const named = importsOf(each).map(({specifier}) => specifier);
      const foreign = named.filter((name) => !builtinModules.includes(name.replace(/^node:/, '')));
      assert.deepEqual(foreign, own, each);
    }
  });

  it('prints the result alone on standard output', async () => {
    const {code, out, error} = await answer(['render', 'posture-tip', '--attr', 'tip=warm-up']);
    assert.deepEqual([code, error], [0, '']);
    assert.equal(out, render('posture-tip', {tip: 'warm-up'}));
  });

  it('prints a tag with its shadow root, as it lies in the package', async () => {
    for (const tag of ['spasm-checklist', 'spasm-guide']) {
      const {code, out, error} = await answer(['render', tag, '--format', 'dsd']);
      assert.deepEqual([code, error], [0, '']);
      assert.equal(out, readFileSync(`dist/static/en/${tag}.dsd.html`, 'utf8'));
    }
  });

  it('puts attributes, a theme and the address of the page into a tag with its shadow root', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'cli-built-'));
    const theme = join(folder, 'theme.css');
    await writeFile(theme, ':root { --spasm-accent: #0b6e63 }');
    const line = 'render posture-tip --format dsd --attr tip=warm-up --base https://clinic.example/spasm';
    const {out} = await answer([...line.split(' '), '--theme', theme]);
    await rm(folder, {recursive: true});
    assert.match(out, /^<posture-tip tip="warm-up" style="--spasm-accent: #0b6e63"><template shadowroot/);
    assert.match(out, /<h2 part="heading">Warm up before sport/);
    assert.match(
      out,
      /<p><a href="https:\/\/clinic\.example\/spasm\/site\/en\/posture-tip\.html\?tip=warm-up">/,
    );
  });

  it('gives what is wrong with a tag with its shadow root in one line, as of other forms', async () => {
    for (const given of [
      'posture-tip --attr tip=x',
      'spasm-cause-card',
      'spasm-cause-list --attr only=disc-problem exclude=disc-problem',
      'spasm-cause-list --attr region=abdomen only=sudden-movement',
      'risk-factor-list --attr changeable=yes only=muscles',
      'spasm-overview --attr reviewed-by=A',
    ]) {
      const [declared, pasted] = await Promise.all(
        ['dsd', 'tag'].map((format) => answer(`render ${given} --format ${format} --base /a`.split(' '))),
      );
      assert.deepEqual([declared?.code, declared?.out], [2, ''], given);
      assert.match(declared?.error ?? '', /^<[a-z-]+>: given .{1,200}, allowed .+\n$/s, given);
      assert.deepEqual(declared, pasted);
    }
  });

  it('shows a tip that is asked for, whoever it is for, in each form that shows text', async () => {
    for (const format of ['static', 'dsd']) {
      const line = `render posture-tip --attr tip=pregnant-back audience=desk --format ${format}`;
      const {code, out} = await answer(line.split(' '));
      assert.equal(code, 0, format);
      assert.match(out, /Pregnant|pregnan/, format);
    }
  });

  it('leaves the reading of own words to the page of a tag with its shadow root', async () => {
    const line = 'render spasm-overview --format dsd --attr content-src=/our-words.json';
    const {code, out, error} = await answer(line.split(' '));
    assert.deepEqual([code, error], [0, '']);
    assert.match(out, /^<spasm-overview content-src="\/our-words\.json"><template[^]*What is a back spasm\?/);
  });

  it('prints what is wrong on standard error alone', async () => {
    const {code, out, error} = await answer(['render', 'tips']);
    assert.deepEqual([code, out], [2, '']);
    assert.match(error, /Allowed: spasm-overview/);
  });

  it('reads a page from a pipe', async () => {
    const {code, out} = await answer(['check', '-'], '<spasm-overview></spasm-overview>');
    assert.equal(code, 1);
    assert.match(out, /^1\. <spasm-overview>, as tag: shows nothing\n/);
  });

  it('says so where its answer cannot be written', async () => {
    const full = await open('/dev/full', 'w');
    const child = spawn(process.execPath, [file, 'list'], {stdio: ['ignore', full.fd, 'pipe']});
    const ended = once(child, 'close');
    const error = await text(child.stderr as Readable);
    const [code] = (await ended) as [number];
    await full.close();
    assert.deepEqual([code, error], [2, 'standard output: cannot be written (ENOSPC)\n']);
  });

  it('is silent when its reader has seen enough', async () => {
    const child = start('render', 'spasm-guide');
    const ended = once(child, 'close');
    child.stdout.destroy();
    child.stdin.end();
    const error = await text(child.stderr);
    const [code] = (await ended) as [number];
    assert.deepEqual([code, error], [0, '']);
  });
});
