import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {cpSync, existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';

import {pageText} from '../../build/site/page.js';
import {readSiteWords} from '../../build/site/words.js';
import {writeSite} from '../../build/site/write.js';
import {readBase} from '../../src/static/base-address.js';
import {tagNames} from '../../src/static/tags.js';

const words = (await readSiteWords(['en'], tagNames)).get('en');
const read = (file: string): string => readFileSync(file, 'utf8');

/** The policy of a page. */
function policyOf(page: string): string {
  return /<meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(page)?.[1] ?? '';
}

describe('site/en', () => {
  for (const tag of tagNames) {
    it(`has a whole page with <${tag}>`, () => {
      const page = read(`dist/site/en/${tag}.html`);
      assert.match(page, /^<!doctype html>\n<html lang="en" dir="ltr">\n<head>\n<meta charset="utf-8">/);
      assert.ok(page.includes(`<title>${words?.pages[tag]?.title} – ${words?.title}</title>`));
      assert.match(
        page,
        new RegExp(`<main><${tag}[^<>]* heading-level="1"><template shadowrootmode="open">`),
      );
      assert.equal(page.match(/<h1/g)?.length, 1);
      assert.match(page, /<meta name="referrer" content="no-referrer">/);
      assert.doesNotMatch(page, /noindex|canonical|oembed|\sstyle=|\son(?!ly=)\w+=|<base/);
    });

    it(`lets nothing but its own styles and script into the page with <${tag}>`, () => {
      const page = read(`dist/site/en/${tag}.html`);
      const hashes = (element: string): readonly string[] =>
        [...page.matchAll(new RegExp(`<${element}>([^]*?)</${element}>`, 'g'))].map(
          ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
        );
      const styles = new Set(hashes('style'));
      assert.ok(styles.size >= 2);
      assert.equal(
        policyOf(page),
        [
          "default-src 'none'",
          `script-src 'self' 'strict-dynamic' ${hashes('script').join(' ')}`,
          `style-src ${[...styles].join(' ')}`,
          "base-uri 'none'",
          "form-action 'none'",
          "require-trusted-types-for 'script'",
          'trusted-types lit-html spasm-page',
        ].join('; '),
      );
      assert.equal(page.match(/<script/g)?.length, 1);
      assert.equal(page.match(/<script>[^<]*"..\/frame\.js"[^<]*<\/script>\n<\/body>/g)?.length, 1);
    });
  }

  it('has a list of the pages, help first, without script', () => {
    const page = read('dist/site/en/index.html');
    const links = [...page.matchAll(/<a href="([^"]+)">/g)].map(([, href = '']) => href);
    // Which card is shown, an address has to say.
    const whole = tagNames.filter((tag) => !['risk-factor-card', 'spasm-cause-card'].includes(tag));
    assert.deepEqual([...links].sort(), whole.map((tag) => `${tag}.html`).sort());
    assert.equal(links[0], 'spasm-care-guide.html');
    for (const link of links) assert.ok(existsSync(`dist/site/en/${link}`), link);
    assert.match(policyOf(page), /script-src 'none'/);
  });

  it('says nothing of addresses as long as none is known', () => {
    assert.ok(!existsSync('dist/site/oembed'));
  });
});

describe('a site that knows its address', () => {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  const address = 'https://clinic.example/spasm/site/';
  before(async () => {
    cpSync('dist/cli/shadow-roots.js', `${folder}/cli/shadow-roots.js`);
    await writeSite(folder, readBase('https://clinic.example/spasm'));
  });
  after(() => rmSync(folder, {recursive: true}));

  for (const tag of tagNames) {
    it(`answers for <${tag}> by oEmbed`, () => {
      const page = read(`${folder}/site/en/${tag}.html`);
      assert.ok(page.includes(`<link rel="canonical" href="${address}en/${tag}.html">`));
      const [, href = ''] =
        /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(page) ?? [];
      assert.equal(href, `${address}oembed/en/${tag}.json`);
      // WordPress looks for the link in the head alone, and in the first 150 kB.
      assert.ok(page.indexOf('</head>') < 150_000);
      const answer = JSON.parse(read(`${folder}/site/oembed/en/${tag}.json`)) as Record<string, unknown>;
      const {version, type, html, width, height} = answer;
      assert.deepEqual([version, type, typeof width, typeof height], ['1.0', 'rich', 'number', 'number']);
      assert.match(
        String(html),
        new RegExp(
          `^<iframe src="${address}en/${tag}\\.html" title="[^"<>]+" width="${width}" height="${height}" frameborder="0" sandbox="allow-scripts" class="wp-embedded-content"></iframe>$`,
        ),
      );
    });
  }
});

describe('the words of the pages', () => {
  it('are there for each tag, and for no other', async () => {
    await assert.rejects(readSiteWords(['en'], [...tagNames, 'new-tag']), /differ in new-tag/);
    await assert.rejects(readSiteWords(['en'], tagNames.slice(1)), /differ in spasm-overview/);
    await assert.rejects(readSiteWords(['xx'], tagNames), /nothing for xx/);
  });

  it('cannot bring markup into a page', () => {
    const bad = '"><script>alert(1)</script>';
    const page = pageText({language: bad, title: bad, about: bad, body: '', address: bad, oEmbed: bad});
    assert.doesNotMatch(page, /<script/);
  });
});
