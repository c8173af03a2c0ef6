import assert from 'node:assert/strict';
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, describe, it} from 'node:test';

import type {Browser, Page} from 'puppeteer-core';

import {launchChromium} from '../../build/browsers/chromium.js';

const script = readFileSync('dist/spasm-elements.js', 'utf8');
const html = `<!doctype html><html lang="en"><title>First</title>
  <spasm-cause-list filterable><p>Fallback</p></spasm-cause-list>
  <div data-spasm="posture-tip"><p>Fallback</p></div>
  <div id="later"></div>
  <script type="module" src="/spasm-elements.js"></script></html>`;
const elsewhere = '<!doctype html><html lang="en"><title>Second</title></html>';

const server = createServer(({url = ''}, response) => {
  const isScript = url.endsWith('.js');
  response.setHeader('Content-Type', isScript ? 'text/javascript' : 'text/html');
  response.end(isScript ? script : url === '/first' ? html : elsewhere);
});
let browser: Browser;
let page: Page;
let address: string;

/** What a reader meets, and what the browser says of how the page came back. */
function impression() {
  return page.evaluate(() => {
    const texts = [...document.querySelectorAll('spasm-cause-list, posture-tip')].map(
      ({shadowRoot}) => shadowRoot?.textContent,
    );
    const open = document
      .querySelector('spasm-cause-list')
      ?.shadowRoot?.querySelectorAll('.list > [open]').length;
    return {texts, open, kept: 'mark' in window};
  });
}

before(async () => {
  server.listen(0);
  await once(server, 'listening');
  address = `http://localhost:${(server.address() as AddressInfo).port}`;
  browser = await launchChromium();
  page = await browser.newPage();
});

after(async () => {
  await browser.close();
  server.close();
});

describe('a page that a reader leaves and comes back to', () => {
  it('is kept by the browser as it was, and goes on with what comes later', async () => {
    await page.goto(`${address}/first`);
    await page.waitForSelector('posture-tip >>> summary');
    await page.click('spasm-cause-list >>> .list summary');
    await page.evaluate(() => Object.assign(window, {mark: true}));
    const first = await impression();
    assert.equal(first.open, 1);

    await page.goto(`${address}/second`);
    await page.goBack();
    assert.equal(await page.title(), 'First');
    const again = await impression();
    assert.equal(again.kept, true, 'nothing of ours keeps the page out of the back-forward cache');
    assert.deepEqual(again, first);

    await page.evaluate(() => {
      const later = document.createElement('div');
      later.dataset['spasm'] = 'posture-tip';
      document.querySelector('#later')?.append(later);
    });
    await page.waitForSelector('#later posture-tip >>> summary');
  });
});
