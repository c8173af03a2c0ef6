import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {ensureWordPress, type WordPressTools} from '../../build/cms/install.js';
import {type FoundWordPress, locateWordPress} from '../../build/cms/locate.js';
import type {Outcome} from '../../build/system/apt.js';

const all: FoundWordPress = {php: '/usr/bin/php', folder: '/usr/share/wordpress'};

interface Play {
  before?: FoundWordPress;
  after?: FoundWordPress;
  answer?: (line: string) => Outcome | undefined;
}

/** A machine that has some parts before apt ran and others after. */
function play({before = {}, after = all, answer}: Play) {
  const commands: string[] = [];
  const said: string[] = [];
  let isDone = false;
  const tools: WordPressTools = {
    isRoot: true,
    locate: () => (isDone ? after : before),
    run(command, args) {
      const line = [command, ...args].join(' ');
      commands.push(line);
      isDone ||= / install | download /.test(line);
      return Promise.resolve(answer?.(line) ?? {ok: true, output: ''});
    },
    say: (line) => said.push(line),
    wait: () => Promise.resolve(),
  };
  return {commands, said, ensure: () => ensureWordPress(tools)};
}

describe('ensureWordPress', () => {
  it('does and says nothing when both are there', async () => {
    const {commands, said, ensure} = play({before: all});
    await ensure();
    assert.deepEqual([commands, said], [[], []]);
  });

  it('installs PHP, and unpacks WordPress without installing it', async () => {
    const {commands, ensure} = play({});
    await ensure();
    assert.ok(commands.some((line) => line.endsWith(' install -y --no-install-recommends php-cli')));
    assert.ok(!commands.some((line) => / install .*wordpress/.test(line)));
    assert.match(commands.at(-1) ?? '', /apt-get download .* node_modules\/\.cache\/debian wordpress$/);
  });

  it('gets only what is missing', async () => {
    const {commands, ensure} = play({before: {php: '/usr/bin/php'}});
    await ensure();
    assert.ok(!commands.some((line) => line.includes('php-cli')));
  });

  it('names what is missing, and how to get it, where it cannot', async () => {
    const answer = () => ({ok: false, output: ''});
    const {ensure} = play({before: {php: '/usr/bin/php'}, after: {php: '/usr/bin/php'}, answer});
    await assert.rejects(ensure(), (error: Error) => {
      assert.match(error.message, /\n {2}WordPress \(a folder with wp-includes\/kses\.php\)\n/);
      assert.doesNotMatch(error.message, /\n {2}PHP/);
      assert.match(error.message, /apt-get download wordpress/);
      assert.match(error.message, /PHP_PATH, WORDPRESS_PATH/);
      return true;
    });
  });
});

describe('locateWordPress', () => {
  const having =
    (...paths: readonly string[]) =>
    (path: string) =>
      paths.some((each) => path.endsWith(each));

  it('looks along the path, then among the packages', () => {
    const found = locateWordPress(
      {PATH: '/bin:/usr/bin'},
      having('/usr/bin/php', '/usr/share/wordpress/wp-includes/kses.php'),
    );
    assert.deepEqual(found, {php: '/usr/bin/php', folder: '/usr/share/wordpress'});
  });

  it('finds the package where it was unpacked', () => {
    const {folder} = locateWordPress({}, having('debian/usr/share/wordpress/wp-includes/kses.php'));
    assert.match(folder ?? '', /node_modules\/\.cache\/debian\/usr\/share\/wordpress$/);
  });

  it('takes a path given by hand, and no other', () => {
    const exists = having('/bin/php', '/kses.php');
    const found = locateWordPress({PATH: '/bin', PHP_PATH: '/opt/none', WORDPRESS_PATH: '/srv/site'}, exists);
    assert.deepEqual(found, {php: undefined, folder: '/srv/site'});
  });
});
