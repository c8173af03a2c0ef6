import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';

import type {Browser, Page} from 'puppeteer-core';

import {launchChromium} from '../../build/browsers/chromium.js';
import {loadPublished} from '../../build/content/published.js';
import {openCopy, openTags, print, type Line, type Sheet} from './support/paper.js';

const {care, phrases} = await loadPublished('en');
let browser: Browser;

before(async () => {
  browser = await launchChromium();
});

after(() => browser.close());

const textOf = ({lines}: Sheet): string => lines.map(({text}) => text).join(' ');

/** How far down a sheet its text goes, as a share of its height. */
const filled = ({lines, height}: Sheet): number => Math.max(...lines.map(({bottom}) => bottom)) / height;

const isOver = (one: Line, other: Line): boolean =>
  one.left < other.right - 1 &&
  other.left < one.right - 1 &&
  one.top < other.bottom - 1 &&
  other.top < one.bottom - 1;

describe('the printed guide', () => {
  const formats = ['a4', 'letter'] as const;
  const printed = new Map<string, readonly Sheet[]>();
  let copy: Page;
  let headings: readonly string[];
  let titles: readonly string[];

  before(async () => {
    const tag = '<spasm-guide phone="020 7946 0000" emergency-phone="112"></spasm-guide>';
    const page = await openTags(browser, tag);
    copy = await openCopy(page, 'pierce/nav > button');
    headings = await copy.$$eval('pierce/h1, h2, h3, h4, h5, h6, summary', (found) =>
      found.map(({textContent}) => textContent.trim()),
    );
    titles = await copy.$$eval('pierce/nav li', (found) => found.map(({textContent}) => textContent.trim()));
    for (const format of formats) printed.set(format, await print(copy, format));
  });

  for (const format of formats) {
    const sheets = (): readonly Sheet[] => printed.get(format) ?? [];
    const isHelp = ({lines}: Sheet): boolean =>
      lines[0]?.text === care.title && lines.some(({text}) => text === care.tiers[0]?.title);
    /** Sheets that text goes on after: all but the last, and the one before the part that begins a sheet. */
    const full = (): readonly Sheet[] =>
      sheets().filter((_, index, {[index + 1]: next}) => next && !isHelp(next));

    it(`lays no text over other text, on ${format}`, () => {
      for (const {lines} of sheets())
        for (const [index, line] of lines.entries())
          for (const other of lines.slice(index + 1))
            assert.ok(!isOver(line, other), `“${line.text}” and “${other.text}” are in one place`);
    });

    it(`begins with the list of contents, on ${format}`, () => {
      const [first] = sheets();
      const text = first ? textOf(first) : '';
      assert.ok(titles.length > 5);
      for (const title of titles) assert.ok(text.includes(title), title);
    });

    it(`leaves no heading behind at the foot of a sheet, on ${format}`, () => {
      assert.ok(headings.length > 50);
      for (const {lines} of sheets())
        assert.ok(!headings.includes(lines.at(-1)?.text ?? ''), lines.at(-1)?.text);
    });

    it(`leaves no sheet half empty, and takes no more than 31, on ${format}`, () => {
      assert.ok(sheets().length <= 31, String(sheets().length));
      assert.ok(full().length >= sheets().length - 2);
      for (const sheet of full()) assert.ok(filled(sheet) > 0.6, textOf(sheet));
    });

    it(`tells each sign once, on a sheet that begins with when to get help, on ${format}`, () => {
      assert.equal(sheets().filter(isHelp).length, 1);
      for (const title of care.tiers.map((tier) => tier.title)) {
        const found = sheets().flatMap(({lines}) => lines.filter(({text}) => text === title));
        assert.equal(found.length, 1, title);
      }
    });

    it(`has nothing to press, on ${format}`, () => {
      const text = sheets().map(textOf).join(' ');
      for (const phrase of [phrases.guidePrint, phrases.guideBack, phrases.copyButton])
        assert.ok(!text.includes(phrase), phrase);
    });
  }

  it('has the address of each source once: in the list of all', async () => {
    const addresses = await copy.$$eval('pierce/[part="source"] a', (links) =>
      links.map((link) => [
        link.closest('li') !== null,
        getComputedStyle(link, '::after').content !== 'none',
      ]),
    );
    assert.ok(addresses.some(([isListed]) => isListed) && addresses.some(([isListed]) => !isListed));
    for (const [isListed, hasAddress] of addresses) assert.equal(hasAddress, isListed);
  });
});

describe('a printed page', () => {
  it('has our text in black on white, whatever its colours are', async () => {
    const page = await openTags(
      browser,
      `<style>body {background: #111; color: #eee; --spasm-text: #ddd; --spasm-muted: #ccc; --spasm-accent: #ffd;
        --spasm-surface: #222}</style>
      <spasm-checklist></spasm-checklist><risk-factor-list></risk-factor-list><posture-tip></posture-tip>`,
    );
    await page.emulateMediaType('print');
    const colours = await page.$$eval('pierce/p, li, a, label, summary, dd, [part$="heading"]', (found) =>
      found.filter((each) => each.checkVisibility()).map((each) => getComputedStyle(each).color),
    );
    assert.ok(colours.length > 50);
    assert.deepEqual([...new Set(colours)], ['rgb(0, 0, 0)']);
    const grounds = await page.$$eval('pierce/[part="base"]', (found) =>
      found.map((element) => getComputedStyle(element).backgroundColor),
    );
    assert.deepEqual(grounds, Array(3).fill('rgb(255, 255, 255)'));
  });
});
