import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {builtinModules} from 'node:module';
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

  it('needs no other package', () => {
    const named = importsOf(file).map(({specifier}) => specifier);
    const foreign = named.filter((each) => !builtinModules.includes(each.replace(/^node:/, '')));
    assert.deepEqual(foreign, []);
  });

  it('prints the result alone on standard output', async () => {
    const {code, out, error} = await answer(['render', 'posture-tip', '--attr', 'tip=warm-up']);
    assert.deepEqual([code, error], [0, '']);
    assert.equal(out, render('posture-tip', {tip: 'warm-up'}));
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
