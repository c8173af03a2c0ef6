import {readFile} from 'node:fs/promises';
import {extname, join} from 'node:path';
import type {Browser, HTTPRequest} from 'puppeteer-core';
import {launchChromium} from '../browsers/chromium.js';
import {pageOf, type Way} from './scenes.js';

/** An address that no machine has: everything under it is answered here. */
const origin = 'http://pictures.invalid';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.woff2': 'font/woff2',
};

export interface Camera {
  /**
   * Takes a picture of a page with the tag.
   *
   * @param mostHeight - Height in px below which the picture is cut off.
   * @returns A PNG file.
   */
  take(example: string, way: Way, mostHeight?: number): Promise<Buffer>;
  close(): Promise<void>;
}

/**
 * Starts Chromium to take pictures.
 *
 * @throws {Error} where Chromium is missing.
 */
export async function openCamera(): Promise<Camera> {
  const browser = await launchChromium(['--font-render-hinting=none', '--disable-lcd-text']);
  return {
    take: (...scene) => take(browser, ...scene),
    close: () => browser.close(),
  };
}

async function take(browser: Browser, example: string, way: Way, mostHeight = 16_000): Promise<Buffer> {
  const page = await browser.newPage();
  try {
    await page.setRequestInterception(true);
    page.on('request', (request) => void answer(request, pageOf(example, way)));
    await page.setViewport({width: way.width, height: 800});
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      media: way.medium,
      // Otherwise a mark may be caught half turned.
      features: [{name: 'prefers-reduced-motion', value: 'reduce'}],
    });
    await page.goto(`${origin}/`, {waitUntil: 'load'});
    const height = await page.evaluate(async () => {
      const element = document.body.firstElementChild as Element & {updateComplete: Promise<unknown>};
      await customElements.whenDefined(element.localName);
      await element.updateComplete;
      await document.fonts.ready;
      return Math.ceil(document.documentElement.getBoundingClientRect().height);
    });
    const clip = {x: 0, y: 0, width: way.width, height: Math.min(height + 16, mostHeight)};
    return Buffer.from(await page.screenshot({clip, captureBeyondViewport: true}));
  } finally {
    await page.close();
  }
}

async function answer(request: HTTPRequest, html: string): Promise<void> {
  const {pathname} = new URL(request.url());
  if (pathname === '/') return request.respond({contentType: 'text/html; charset=utf-8', body: html});
  try {
    const body = await readFile(join(process.cwd(), pathname));
    return await request.respond({contentType: types[extname(pathname)] ?? 'text/plain', body});
  } catch {
    return request.respond({status: 404, body: ''});
  }
}
