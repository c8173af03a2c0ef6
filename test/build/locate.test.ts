import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {locateBrowsers, type Machine} from '../../build/browsers/locate.js';

/** A machine with nothing but these programs. */
function machineWith(files: readonly string[], env: Record<string, string> = {}): Machine {
  return {
    env: {PATH: '/usr/local/bin:/usr/bin', ...env},
    isExecutable: (path) => files.includes(path),
    list(folder) {
      const below = files.filter((path) => path.startsWith(`${folder}/`));
      return [...new Set(below.map((path) => path.slice(folder.length + 1).split('/')[0] ?? ''))];
    },
  };
}

const driver = '/usr/bin/WebKitWebDriver';
const browser = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
const display = '/usr/bin/Xvfb';

describe('locateBrowsers', () => {
  it('finds nothing on an empty machine', () => {
    assert.deepEqual(locateBrowsers(machineWith([])), {});
  });

  it('finds what Debian installs', () => {
    const files = ['/usr/bin/chromium', '/usr/bin/firefox-esr', driver, browser, display];
    assert.deepEqual(locateBrowsers(machineWith(files)), {
      chromium: '/usr/bin/chromium',
      firefox: '/usr/bin/firefox-esr',
      webkit: {driver, browser, display},
    });
  });

  it('finds other names of the same browsers', () => {
    const found = locateBrowsers(machineWith(['/usr/local/bin/google-chrome', '/usr/bin/firefox']));
    assert.deepEqual(found, {chromium: '/usr/local/bin/google-chrome', firefox: '/usr/bin/firefox'});
  });

  for (const path of [
    '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.0/MiniBrowser',
    '/usr/lib/x86_64-linux-gnu/webkitgtk-6.0/MiniBrowser',
    '/usr/libexec/webkit2gtk-4.1/MiniBrowser',
  ]) {
    it(`finds ${path}`, () => {
      assert.equal(locateBrowsers(machineWith([driver, path, display])).webkit?.browser, path);
    });
  }

  it('needs both parts of WebKitGTK', () => {
    assert.deepEqual(locateBrowsers(machineWith([driver, display])), {});
    assert.deepEqual(locateBrowsers(machineWith([browser, display])), {});
  });

  it('needs a screen for WebKitGTK, its own or that of a desktop', () => {
    assert.equal(locateBrowsers(machineWith([driver, browser])).webkit, undefined);
    const onDesktop = locateBrowsers(machineWith([driver, browser], {DISPLAY: ':0'}));
    assert.deepEqual(onDesktop.webkit, {driver, browser});
  });

  it('prefers its own screen to the desktop', () => {
    const found = locateBrowsers(machineWith([driver, browser, display], {DISPLAY: ':0'}));
    assert.equal(found.webkit?.display, display);
  });

  it('takes the paths given by hand', () => {
    const env = {
      CHROME_PATH: '/opt/c',
      FIREFOX_PATH: '/opt/f',
      WEBKIT_DRIVER_PATH: '/opt/d',
      WEBKIT_BROWSER_PATH: '/opt/b',
    };
    const found = locateBrowsers(machineWith(['/opt/c', '/opt/f', '/opt/d', '/opt/b', display], env));
    assert.deepEqual(found, {
      chromium: '/opt/c',
      firefox: '/opt/f',
      webkit: {driver: '/opt/d', browser: '/opt/b', display},
    });
  });

  it('does not look elsewhere when a path given by hand is wrong', () => {
    assert.deepEqual(locateBrowsers(machineWith(['/usr/bin/chromium'], {CHROME_PATH: '/opt/c'})), {});
  });
});
