import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {ensureBrowsers, type InstallTools} from '../../build/browsers/install.js';
import type {FoundBrowsers} from '../../build/browsers/locate.js';
import type {Outcome} from '../../build/system/apt.js';

const all: FoundBrowsers = {chromium: '/c', firefox: '/f', webkit: {driver: '/d', browser: '/b'}};

interface Play {
  before?: FoundBrowsers;
  after?: FoundBrowsers;
  isRoot?: boolean;
  env?: Record<string, string>;
  /** Answers a command line; everything succeeds otherwise. */
  answer?: (line: string) => Outcome | undefined;
}

/** A machine that has some browsers before apt ran and others after. */
function play({before = {}, after = all, isRoot = true, env = {}, answer}: Play) {
  const commands: string[] = [];
  const said: string[] = [];
  let installed = false;
  const tools: InstallTools = {
    env,
    isRoot,
    locate: () => (installed ? after : before),
    run(command, args) {
      const line = [command, ...args].join(' ');
      commands.push(line);
      installed ||= line.includes('apt-get') && line.includes(' install ');
      return Promise.resolve(answer?.(line) ?? {ok: true, output: ''});
    },
    say: (line) => said.push(line),
    wait: () => Promise.resolve(),
  };
  return {
    commands,
    said,
    ensure: (...wanted: ('chromium' | 'firefox' | 'webkit')[]) => ensureBrowsers(wanted, tools),
  };
}

const failure = {ok: false, output: 'Temporary failure resolving deb.debian.org'};

describe('ensureBrowsers', () => {
  it('does and says nothing when all are there', async () => {
    const {commands, said, ensure} = play({before: all});
    assert.equal(await ensure('chromium', 'firefox', 'webkit'), all);
    assert.deepEqual([commands, said], [[], []]);
  });

  it('installs only what is missing and wanted', async () => {
    const {commands, ensure} = play({before: {chromium: '/c'}});
    await ensure('chromium', 'webkit');
    const installs = commands.filter((line) => line.includes(' install '));
    assert.equal(installs.length, 1);
    assert.match(installs[0] ?? '', /--no-install-recommends webkit2gtk-driver xvfb$/);
  });

  it('brings the package lists up to date first, once', async () => {
    const {commands, ensure} = play({});
    await ensure('chromium', 'firefox');
    const apt = commands.filter((line) => / (update|install) /.test(line));
    assert.deepEqual(
      apt.map((line) => / (update|install) /.exec(line)?.[1]),
      ['update', 'install', 'install'],
    );
    assert.ok(apt.every((line) => line.startsWith('env DEBIAN_FRONTEND=noninteractive apt-get')));
  });

  it('tries again when the network fails', async () => {
    let left = 2;
    const answer = (line: string) => (line.includes(' update ') && left-- > 0 ? failure : undefined);
    const {commands, ensure} = play({answer});
    await ensure('chromium');
    assert.equal(commands.filter((line) => line.includes(' update ')).length, 3);
  });

  it('goes through sudo for other users', async () => {
    const {commands, ensure} = play({isRoot: false});
    await ensure('firefox');
    assert.match(
      commands.at(-1) ?? '',
      /^sudo -n env DEBIAN_FRONTEND=noninteractive apt-get .* firefox-esr$/,
    );
  });

  it('names what is missing and how to get it when it may not install', async () => {
    const answer = (line: string) => (line.startsWith('sudo') ? failure : undefined);
    const {commands, ensure} = play({isRoot: false, answer});
    await assert.rejects(ensure('firefox', 'webkit'), (error: Error) => {
      assert.match(error.message, /Firefox\n/);
      assert.match(error.message, /WebKitGTK/);
      assert.doesNotMatch(error.message, /^ {2}Chromium/m);
      assert.match(error.message, /apt-get install -y firefox-esr webkit2gtk-driver xvfb/);
      assert.match(error.message, /FIREFOX_PATH, WEBKIT_DRIVER_PATH, WEBKIT_BROWSER_PATH/);
      return true;
    });
    assert.ok(!commands.some((line) => line.includes(' install ')));
  });

  it('says so where there is no apt', async () => {
    const {ensure} = play({answer: () => failure});
    await assert.rejects(ensure('chromium'), /Missing for the browser tests:\n {2}Chromium/);
  });

  it('keeps going when one package cannot be installed', async () => {
    const answer = (line: string) => (line.endsWith(' chromium') ? failure : undefined);
    const {commands, said, ensure} = play({after: {firefox: '/f'}, answer});
    await assert.rejects(ensure('chromium', 'firefox'), /Chromium/);
    assert.ok(commands.some((line) => line.endsWith(' firefox-esr')));
    assert.ok(said.includes(failure.output));
  });

  it('does not install over a path given by hand but points at it', async () => {
    const {commands, ensure} = play({env: {CHROME_PATH: '/opt/none'}});
    await assert.rejects(ensure('chromium'), /CHROME_PATH is \/opt\/none/);
    assert.deepEqual(commands, []);
  });
});
