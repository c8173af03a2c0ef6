import type {BrowserLauncher, SessionResult} from '@web/test-runner';

import type {WebKitParts} from './locate.js';
import {WebKitPage} from './webkit-page.js';
import {startWebKit, type WebKitProcess} from './webkit-process.js';

const viewport = {width: 800, height: 600};

/** Runs tests in WebKitGTK, one page at a time. */
export class WebKitLauncher implements BrowserLauncher {
  readonly name = 'WebKit';

  /**
   * Not `webdriver`: for that type the runner's commands refuse held keys and viewport sizes. For
   * this one they hand every key, mouse and size command to the page that `getPage` returns.
   */
  readonly type = 'playwright';

  /** WebDriver sends keys to the window in front, so two pages would take them from each other. */
  readonly concurrency = 1;

  readonly #parts: WebKitParts;
  #browser: Promise<WebKitProcess> | undefined;
  #active: {id: string; page: WebKitPage} | undefined;

  constructor(parts: WebKitParts) {
    this.#parts = parts;
  }

  async startSession(id: string, url: string): Promise<void> {
    const page = await this.#openPage().catch(async () => {
      // On a busy machine the browser falls silent now and then; a new one answers.
      await this.stop();
      return this.#openPage();
    });
    this.#active = {id, page};
    await page.open(url);
  }

  isActive(id: string): boolean {
    return this.#active?.id === id;
  }

  /** Undefined when the browser does not answer: the runner asks this when a page has gone silent. */
  async getBrowserUrl(id: string): Promise<string | undefined> {
    try {
      return await this.getPage(id).url();
    } catch {
      return undefined;
    }
  }

  async stopSession(id: string): Promise<SessionResult> {
    try {
      await this.getPage(id).clear();
    } catch {
      // A page that cannot be cleared would carry its trouble into the next file.
      await this.stop();
    } finally {
      this.#active = undefined;
    }
    return {};
  }

  async stop(): Promise<void> {
    const browser = this.#browser;
    this.#browser = undefined;
    await (await browser?.catch(() => undefined))?.stop();
  }

  startDebugSession(): Promise<void> {
    return Promise.reject(new Error('Debugging in WebKitGTK: open the test page in MiniBrowser by hand.'));
  }

  /** The page of a running session, for the commands. */
  getPage(id: string): WebKitPage {
    if (this.#active?.id !== id) throw new Error(`No WebKit page for session ${id}`);
    return this.#active.page;
  }

  async #openPage(): Promise<WebKitPage> {
    const page = new WebKitPage((await this.#start()).session);
    await page.setViewportSize(viewport);
    return page;
  }

  async #start(): Promise<WebKitProcess> {
    // Three programs start one after the other here; on a busy machine one of them may come too late.
    this.#browser ??= startWebKit(this.#parts).catch(() => startWebKit(this.#parts));
    try {
      return await this.#browser;
    } catch (error) {
      this.#browser = undefined;
      throw error;
    }
  }
}
