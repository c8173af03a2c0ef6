import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {debianFiles, ensureDebianFiles, locateDebianFile} from '../../build/browsers/debian-files.js';

/** A machine that has all files but those of some packages, until a package is unpacked. */
function play(missing: readonly string[], answer: (line: string) => boolean = () => true) {
  const commands: string[] = [];
  const got = new Set<string>();
  return {
    commands,
    tools: {
      exists: (path: string) => {
        const file = Object.values(debianFiles).find((each) => path.endsWith(each.path));
        assert.ok(file);
        if (!missing.includes(file.package)) return path === `/${file.path}`;
        return got.has(file.package) && path !== `/${file.path}`;
      },
      run: (command: string, args: readonly string[]) => {
        const line = [command, ...args].join(' ');
        commands.push(line);
        const ok = answer(line);
        if (ok && command === 'sh') got.add(args.at(-1) ?? '');
        return Promise.resolve({ok, output: ''});
      },
      isRoot: true,
      say: () => undefined,
      wait: () => Promise.resolve(),
    },
  };
}

describe('the files from Debian', () => {
  it('are found where packages put them, or where they were unpacked', () => {
    const {path} = debianFiles['prototype.js'] ?? {path: ''};
    assert.equal(
      locateDebianFile('prototype.js', () => true),
      `/${path}`,
    );
    const elsewhere = locateDebianFile('prototype.js', (each) => each !== `/${path}`);
    assert.match(elsewhere ?? '', /node_modules\/\.cache\/debian\/usr\/share/);
    assert.equal(
      locateDebianFile('prototype.js', () => false),
      undefined,
    );
  });

  it('are no others', () => {
    for (const name of ['../../../etc/passwd', 'constructor', '']) {
      assert.equal(
        locateDebianFile(name, () => true),
        undefined,
        name,
      );
    }
  });

  it('are left alone when all are there', async () => {
    const {commands, tools} = play([]);
    await ensureDebianFiles(tools);
    assert.deepEqual(commands, []);
  });

  it('are unpacked once for each package that is missing', async () => {
    const {commands, tools} = play(['wordpress', 'libjs-mootools']);
    await ensureDebianFiles(tools);
    assert.deepEqual(
      commands.map((line) => line.split(' ').at(-1)),
      ['libjs-mootools', 'wordpress'],
    );
  });

  it('are looked for again with new lists of packages', async () => {
    let isNew = false;
    const {commands, tools} = play(['wordpress'], (line) => {
      isNew ||= line.includes(' update ');
      return isNew || line === 'apt-get --version';
    });
    await ensureDebianFiles(tools);
    const tries = commands.filter((line) => line.startsWith('sh '));
    assert.equal(tries.length, 2);
    assert.ok(commands.indexOf(tries[0] ?? '') < commands.findIndex((line) => line.includes(' update ')));
  });

  it('are told about when they cannot be had', async () => {
    const {tools} = play(['wordpress'], () => false);
    await assert.rejects(
      ensureDebianFiles(tools),
      /Missing.*wordpress-blocks\.css[^]*apt-get download wordpress/,
    );
  });
});
