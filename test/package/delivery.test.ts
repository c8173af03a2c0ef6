import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {existsSync, mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';

import {writeHashes} from '../../build/delivery/hashes.js';
import {filesIn} from './support/modules.js';

type Integrity = Readonly<Record<string, string>>;

function integrityIn(folder: string): Integrity {
  return JSON.parse(readFileSync(join(folder, 'integrity.json'), 'utf8')) as Integrity;
}

/** Files of a folder that pages load, without those for bundlers. */
function pageScripts(folder: string): readonly string[] {
  return filesIn(folder, '.js')
    .map((file) => file.slice(folder.length + 1))
    .filter((file) => /^(spasm-elements|hashed)[/.]/.test(file));
}

/** What a browser computes before it runs a script. */
function sha384(file: string): string {
  return `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;
}

describe('integrity.json', () => {
  const integrity = integrityIn('dist');

  it("names the page's file, and every script that a page loads", () => {
    assert.ok(Object.hasOwn(integrity, 'spasm-elements.js'));
    for (const script of pageScripts('dist')) assert.ok(Object.hasOwn(integrity, script), script);
  });

  it('has what a browser computes of each', () => {
    for (const [script, value] of Object.entries(integrity)) assert.equal(value, sha384(`dist/${script}`));
  });

  it('has a copy of each script under a hash', () => {
    const [folder = ''] = readdirSync('dist/hashed');
    assert.match(folder, /^[0-9a-f]{12}$/);
    assert.deepEqual(readdirSync('dist/hashed'), [folder]);
    for (const script of Object.keys(integrity).filter((each) => !each.startsWith('hashed/'))) {
      assert.equal(integrity[`hashed/${folder}/${script}`], integrity[script]);
    }
  });
});

describe('hashed copies', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hashes-'));
  after(() => rmSync(folder, {recursive: true}));

  /** Writes the hashes of a build that has these files; gives what it says of each. */
  async function built(files: Readonly<Record<string, string>>): Promise<Integrity> {
    rmSync(folder, {recursive: true});
    mkdirSync(join(folder, 'spasm-elements'), {recursive: true});
    mkdirSync(join(folder, 'modules'));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    await writeHashes(folder);
    return integrityIn(folder);
  }

  const page = "import('./spasm-elements/side.js');";

  it('keep what the page fetches beside it where its relative address leads', async () => {
    const integrity = await built({'spasm-elements.js': page, 'spasm-elements/side.js': '1'});
    const copy = Object.keys(integrity).find((name) => /^hashed\/\w+\/spasm-elements\.js$/.test(name)) ?? '';
    const side = new URL('./spasm-elements/side.js', `file://${folder}/${copy}`);
    assert.equal(readFileSync(side, 'utf8'), '1');
    assert.equal(Object.keys(integrity).length, 4);
  });

  it('have another address as soon as any of the scripts has changed, and the same as long as none has', async () => {
    const addresses = [];
    for (const side of ['1', '2', '1']) {
      const integrity = await built({'spasm-elements.js': page, 'spasm-elements/side.js': side});
      addresses.push(Object.keys(integrity).at(-1));
    }
    assert.equal(addresses[0], addresses[2]);
    assert.notEqual(addresses[0], addresses[1]);
  });

  it('are of scripts for pages alone', async () => {
    const files = {'spasm-elements.js': page, 'spasm-elements.js.map': '', 'modules/all.js': ''};
    const integrity = await built(files);
    assert.equal(Object.keys(integrity).length, 2);
    assert.ok(existsSync(join(folder, 'modules/all.js')));
  });
});
