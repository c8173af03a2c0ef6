import {chromeLauncher} from '@web/test-runner-chrome';
import type {BrowserLauncher} from '@web/test-runner';
import * as puppeteer from 'puppeteer-core';

import {listenForOurEnd, ourEnd} from './child-processes.js';
import {browserEnvironment} from './environment.js';
import {locateBrowsers, type BrowserName, type FoundBrowsers} from './locate.js';
import {resetMedia} from './media-plugin.js';
import {missingMessage} from './missing.js';
import {WebKitLauncher} from './webkit-launcher.js';

// Puppeteer's own handlers miss every second browser: each takes itself off the list they are called from.
const ending = {signal: ourEnd, handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false};

type PuppeteerLauncher = ReturnType<typeof chromeLauncher>;

/** The launcher hands a page on from file to file; without this it takes the emulated media along. */
function forgetMediaBetweenFiles(launcher: PuppeteerLauncher): PuppeteerLauncher {
  const stopSession = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (id) => {
    await resetMedia(launcher.getPage(id));
    return stopSession(id);
  };
  return launcher;
}

function chromium(executablePath: string): BrowserLauncher {
  const isRoot = process.getuid?.() === 0;
  const launcher = chromeLauncher({
    // Given by hand so that the runner calls the browser Chromium, which is what it is.
    puppeteer,
    launchOptions: {
      ...ending,
      executablePath,
      env: browserEnvironment(),
      // Chromium refuses its sandbox to root, which is who runs in most containers.
      args: [
        ...(isRoot ? ['--no-sandbox'] : []),
        '--lang=en-US',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-dev-shm-usage',
      ],
    },
    async createPage({context}) {
      const page = await context.newPage();
      // Of several pages only one has the focus; keys and `:focus` need it in each.
      await page.emulateFocusedPage(true);
      return page;
    },
  });
  return forgetMediaBetweenFiles(launcher);
}

function firefox(executablePath: string): BrowserLauncher {
  return chromeLauncher({
    puppeteer,
    // Its pages share one keyboard focus.
    concurrency: 1,
    launchOptions: {
      ...ending,
      browser: 'firefox',
      executablePath,
      env: browserEnvironment(),
      extraPrefsFirefox: {'intl.accept_languages': 'en-US, en', 'intl.locale.requested': 'en-US'},
    },
  });
}

function launcherFor(name: BrowserName, found: FoundBrowsers): BrowserLauncher | undefined {
  if (name === 'chromium') return found.chromium ? chromium(found.chromium) : undefined;
  if (name === 'firefox') return found.firefox ? firefox(found.firefox) : undefined;
  return found.webkit && new WebKitLauncher(found.webkit);
}

/** A launcher for each wanted browser; throws a message for people when one is not installed. */
export function launchers(wanted: readonly BrowserName[], found = locateBrowsers()): BrowserLauncher[] {
  const missing = wanted.filter((name) => !found[name]);
  if (missing.length > 0) throw new Error(missingMessage(missing));
  listenForOurEnd();
  return wanted.flatMap((name) => launcherFor(name, found) ?? []);
}
