import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname} from 'node:path';
import {after, before, describe, it} from 'node:test';

import {PNG} from 'pngjs';
import type {Browser, Page} from 'puppeteer-core';

import {launchChromium} from '../../build/browsers/chromium.js';
import {tagNames} from '../../src/static/tags.js';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
};

/** Serves `dist/`, and pages that a test writes. */
function serve(pages: ReadonlyMap<string, string>): Server {
  return createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://localhost');
    const send = (body: string | Buffer): void => {
      response.setHeader('content-type', types[extname(pathname)] ?? 'text/html; charset=utf-8');
      response.end(body);
    };
    const written = pages.get(pathname);
    if (written !== undefined) return send(written);
    void readFile(`dist${pathname}`).then(send, () => response.writeHead(404).end());
  }).listen(0);
}

type Watching = Window & {shifts?: number[]};

/** Has a page collect how far its content moves from now on. */
async function watchShifts(page: Page): Promise<void> {
  await settled(page);
  await page.evaluate(() => {
    const shifts: number[] = [];
    (window as Watching).shifts = shifts;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as {value: number}).value);
    }).observe({type: 'layout-shift'});
  });
}

async function shiftsOn(page: Page): Promise<readonly number[]> {
  await settled(page);
  return page.evaluate(() => (window as Watching).shifts ?? []);
}

/** Waits until what was changed is painted, and observers have heard of it. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100))));
}

async function heightOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollHeight);
}

describe('in Chromium', () => {
  const pages = new Map<string, string>();
  const server = serve(pages);
  let browser: Browser;
  let origin = '';

  before(async () => {
    origin = `http://localhost:${(server.address() as AddressInfo).port}`;
    browser = await launchChromium();
  });

  after(async () => {
    await browser.close();
    server.close();
  });

  async function open(body: string): Promise<Page> {
    pages.set(
      '/host',
      `<!doctype html><meta charset="utf-8"><title>Host</title><body style="margin: 0">${body}`,
    );
    const page = await browser.newPage();
    await page.setViewport({width: 640, height: 600});
    await page.goto(`${origin}/host`, {waitUntil: 'load'});
    return page;
  }

  /** How many pixels of a picture differ from the one in its corner. */
  async function inkOf(page: Page): Promise<number> {
    const {data} = PNG.sync.read(Buffer.from(await page.screenshot()));
    const [ground] = new Uint32Array(data.buffer, data.byteOffset, 1);
    return new Uint32Array(data.buffer, data.byteOffset, data.length / 4).filter((each) => each !== ground)
      .length;
  }

  it('would see that something moves', async () => {
    const page = await open('<p id="text">Text</p>');
    await watchShifts(page);
    await page.evaluate(() => document.getElementById('text')?.before(document.createElement('hr')));
    assert.equal((await shiftsOn(page)).length, 1);
    await page.close();
  });

  for (const tag of tagNames) {
    it(`shows <${tag}> in a frame that may do nothing, as in one that may run scripts`, async () => {
      const frame = (sandbox: string): string =>
        `<iframe src="/site/en/${tag}.html" title="${tag}" sandbox="${sandbox}" style="border: 0; width: 640px; height: 600px"></iframe>`;
      const silent = await open(frame(''));
      const shown = await inkOf(silent);
      await silent.close();
      const blank = await open(frame('').replace('src=', 'data-src='));
      assert.equal(await inkOf(blank), 0);
      await blank.close();
      const speaking = await open(frame('allow-scripts'));
      const wanted = await inkOf(speaking);
      await speaking.close();
      assert.ok(shown > 5_000 && shown > wanted / 2, `${shown} of ${wanted} pixels`);
    });

    it(`moves nothing when the script comes late over <${tag}> that shows already`, async () => {
      const declared = await readFile(`dist/static/en/${tag}.dsd.html`, 'utf8');
      const page = await open(
        `<div style="font: 16px/1.5 sans-serif">${declared}</div><p id="below">Below</p>`,
      );
      await watchShifts(page);
      const before = await heightOf(page);
      await page.evaluate(async (name) => {
        const element = document.querySelector(name) as HTMLElement & {updateComplete: Promise<unknown>};
        const script = document.createElement('script');
        script.type = 'module';
        script.src = '/spasm-elements.js';
        document.head.append(script);
        await customElements.whenDefined(name);
        await element.updateComplete;
      }, tag);
      const isTaken = await page.evaluate(
        (name) => !document.querySelector(name)?.shadowRoot?.querySelector('style'),
        tag,
      );
      const moved = {shifts: await shiftsOn(page), grown: (await heightOf(page)) - before, isTaken};
      await page.close();
      assert.deepEqual(moved, {shifts: [], grown: 0, isTaken: true});
    });
  }

  it('gives the address of another site to a reader whose frame may open no tab', async () => {
    const page = await open(
      '<iframe src="/site/en/spasm-cause-card.html" title="A" sandbox="allow-scripts" style="border: 0; width: 640px; height: 600px"></iframe>',
    );
    const frame = page.frames().find((each) => each.url().includes('/site/'));
    assert.ok(frame);
    await frame.waitForFunction(() => customElements.get('spasm-cause-card'));
    const before = (await browser.pages()).length;
    const link = await frame.evaluateHandle(async () => {
      const element = document.querySelector('spasm-cause-card') as HTMLElement & {
        updateComplete: Promise<unknown>;
      };
      await element.updateComplete;
      const root = element.shadowRoot as ShadowRoot;
      for (const details of root.querySelectorAll('details')) details.open = true;
      return root.querySelector('a[href^="http"]') as HTMLAnchorElement;
    });
    await link.click();
    const {href, address, selected} = await frame.evaluate(
      (element) => ({
        href: element.href,
        address: element.nextElementSibling?.textContent,
        selected: String(getSelection()),
      }),
      link,
    );
    assert.equal(address, href);
    assert.equal(selected, href);
    assert.equal((await browser.pages()).length, before);
    await page.close();
  });
});
