import type {TestRunnerPlugin} from '@web/test-runner';
import type {CDPSession, Page} from 'puppeteer-core';

import type {MediaFeatures} from '../../test/support/emulate-media.js';

/** Emulation ends when the connection that asked for it does, so each page keeps its own. */
const connections = new WeakMap<Page, Promise<CDPSession>>();

const names: Readonly<Record<Exclude<keyof MediaFeatures, 'media'>, string>> = {
  colorScheme: 'prefers-color-scheme',
  contrast: 'prefers-contrast',
  forcedColors: 'forced-colors',
  reducedMotion: 'prefers-reduced-motion',
};

/** The parameters of the DevTools command; a feature that is not asked for goes back to its own value. */
export function emulationParameters(features: MediaFeatures) {
  return {
    media: features.media ?? '',
    features: (Object.keys(names) as (keyof typeof names)[]).map((feature) => ({
      name: names[feature],
      value: features[feature] ?? '',
    })),
  };
}

async function emulate(page: Page, features: MediaFeatures): Promise<void> {
  const connection = connections.get(page) ?? page.createCDPSession();
  connections.set(page, connection);
  await (await connection).send('Emulation.setEmulatedMedia', emulationParameters(features));
}

/** Ends the emulation in a page, if there is one. */
export async function resetMedia(page: Page): Promise<void> {
  if (connections.has(page)) await emulate(page, {});
}

interface PuppeteerBrowser {
  getPage(sessionId: string): Page;
}

/**
 * Serves `emulateMedia` of `test/support/`. The runner's own command drops `forced-colors`, and it
 * throws where the browser cannot emulate, so that a test could not choose another way.
 */
export function mediaPlugin(): TestRunnerPlugin {
  return {
    name: 'media',
    async executeCommand({command, payload, session}) {
      if (command !== 'media') return undefined;
      if (session.browser.name !== 'Chromium') return {emulated: false};
      const page = (session.browser as unknown as PuppeteerBrowser).getPage(session.id);
      await emulate(page, payload as MediaFeatures);
      return {emulated: true};
    },
  };
}
