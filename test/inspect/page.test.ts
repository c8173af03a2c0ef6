import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

import {inspect} from '../../src/inspect/page.js';
import {embedSamples} from '../support/embed-samples.js';
import {content, render} from '../static/support.js';

const script = '<script type="module" src="https://clinic.example/spasm/spasm-elements.js"></script>';
const address = 'https://clinic.example/spasm/site/en/posture-tip.html?tip=warm-up';
const look = (html: string, hasScript?: boolean) => inspect(html, {hasScript, contents: [content]});
const first = (html: string, hasScript?: boolean) => look(html, hasScript).findings[0];

describe('inspect', () => {
  it('finds the script under its names', () => {
    for (const src of [
      'spasm-elements.js',
      '/a/spasm-elements.js?v=2',
      'https://x.example/spasm-elements.1a2b3c.js',
    ])
      assert.ok(look(`<script type="module" src="${src}"></script>`).hasScript, src);
    for (const src of ['other.js', '/spasm-elements.js/other.js', 'not-spasm-elements.js'])
      assert.ok(!look(`<script type="module" src="${src}"></script>`).hasScript, src);
    const imported = "<script type='module'>import {setContent} from './spasm-elements.js'</script>";
    assert.ok(look(imported).hasScript);
  });

  for (const [held, reason] of [
    [script.replace(' type="module"', ''), 'it has no type="module"'],
    [script.replace('"module"', '"text/plain"'), 'its type is "text/plain", not "module"'],
    [`<noscript>${script}</noscript>`, 'it stands in <noscript>'],
    [`<template>${script}</template>`, 'it stands in <template>'],
  ] as const) {
    it(`is not taken in by a script that does not run: ${reason}`, () => {
      const {hasScript, findings} = look(`<head>${held}</head><posture-tip>text</posture-tip>`);
      assert.ok(!hasScript);
      const [{shown, isWhole, remarks} = {}] = findings;
      assert.deepEqual([shown, isWhole], ['text', false]);
      assert.deepEqual(remarks, [`the script is on the page, but does not run: ${reason}`]);
    });
  }

  for (const [what, {html, isWidget}] of Object.entries(embedSamples)) {
    it(`knows what the script makes of ${what}`, () => {
      const {findings} = look(html, true);
      assert.deepEqual(
        findings.map(({shown}) => shown === 'widget'),
        [isWidget],
      );
      if (!isWidget) assert.ok(findings.every((each) => !each.isWhole && each.remarks.length > 0));
    });
  }

  for (const [html, shown, remark] of [
    ['<posture-tip tip="zzz">text</posture-tip>', 'text', /given tip="zzz", allowed change-position/],
    ['<spasm-cause-card>text</spasm-cause-card>', 'text', /given no cause, allowed/],
    ['<div data-spasm="cause-card" data-cause="x"><p>text</p></div>', 'text', /given cause="x", allowed/],
    ['<spasm-cause-list only="x">text</spasm-cause-list>', 'widget', /given only="x", allowed/],
    [`<p><a href="${address}x">c</a></p>`, 'link', /given tip="warm-upx", allowed/],
    [`<iframe src="${address}x" title="a" height="9"></iframe>`, 'widget', /given tip="warm-upx", allowed/],
  ] as const) {
    it(`notices what the tag cannot use: ${html}`, () => {
      const finding = first(html, true);
      assert.deepEqual([finding?.shown, finding?.isWhole], [shown, false]);
      assert.match(finding?.remarks.join() ?? '', remark);
    });
  }

  it('takes for good what a tag can use', () => {
    for (const html of [
      '<spasm-cause-list open single="true" filterable="" lang="fr" class="x" id="y">text</spasm-cause-list>',
      '<spasm-back-map for="causes">text</spasm-back-map>',
      '<posture-tip tip="our-own" content-src="/our-words.json">text</posture-tip>',
      '<iframe src="/site/en/spasm-cause-card.html" title="a" height="9"></iframe>',
    ])
      assert.deepEqual(first(html, true)?.remarks, [], html);
  });

  it('sees no widget where scripts run and it stands in noscript, and says so', () => {
    const {findings, remarks} = look(`${script}<noscript>${render('posture-tip')}</noscript>`);
    assert.deepEqual(findings, []);
    assert.match(remarks.join(), /in <noscript> shows only where no script runs/);
  });

  it('finds every widget, in the order of the page', () => {
    const {findings} = look(
      `${script}<posture-tip>a</posture-tip><div data-spasm="overview"><p>b</p></div>
      <p><a href="${address}">c</a></p>${render('spasm-glossary')}<iframe src="${address}" title="d" height="9"></iframe>`,
    );
    assert.deepEqual(
      findings.map(({tag, form, isWhole}) => [tag, form, isWhole]),
      [
        ['posture-tip', 'tag', true],
        ['spasm-overview', 'placeholder', true],
        ['posture-tip', 'link', true],
        ['spasm-glossary', 'static', true],
        ['posture-tip', 'frame', true],
      ],
    );
  });

  it('takes nothing else for a widget', () => {
    const html = `<spasm-other>a</spasm-other><div data-spam="x">b</div>
      <a href="https://clinic.example/site/en/contact.html">c</a><iframe src="https://maps.example/"></iframe>`;
    assert.deepEqual(look(html), {hasScript: false, findings: [], remarks: []});
  });

  it('says what readers meet of a tag without its script', () => {
    assert.equal(first(`<posture-tip>text</posture-tip>`)?.shown, 'text');
    assert.equal(first(`<posture-tip><a href="${address}">c</a></posture-tip>`)?.shown, 'link');
    assert.equal(first(`<posture-tip> </posture-tip>`)?.shown, 'nothing');
    assert.deepEqual(first(`<posture-tip>text</posture-tip>`)?.remarks, ['the script is not on the page']);
  });

  it('knows a tag that brought its shadow root, with and without the script', () => {
    const declared = readFileSync('dist/static/en/spasm-guide.dsd.html', 'utf8');
    assert.deepEqual(
      look(declared).findings.map(({form, shown, isWhole}) => [form, shown, isWhole]),
      [['dsd', 'text', true]],
    );
    assert.deepEqual(look(declared).remarks, []);
    assert.equal(first(script + declared)?.shown, 'widget');
    const other = '<posture-tip><template><p>a</p></template>text</posture-tip>';
    assert.equal(first(other)?.form, 'tag');
  });

  for (const [what, [change, shown, remark]] of Object.entries<
    readonly [change: (html: string) => string, shown: string, remark: RegExp]
  >({
    'is empty': [
      (html) => html.replace(/("open">).*(<\/template>)/s, '$1$2'),
      'nothing',
      /is empty: nothing/,
    ],
    'holds styles alone': [
      (html) => html.replace(/(<\/style>).*(<\/template>)/s, '$1$2'),
      'nothing',
      /is empty: nothing/,
    ],
    'was cut off': [(html) => html.slice(0, html.length / 2), 'text', /the end of its text is missing/],
    'lost its styles': [(html) => html.replaceAll(/<style>.*?<\/style>/gs, ''), 'text', /styles are gone/],
    'is closed': [(html) => html.replace('"open"', '"CLOSED"'), 'text', /is closed, .* allowed is open/],
  })) {
    it(`notices a shadow root that ${what}`, () => {
      const html = readFileSync('dist/static/en/spasm-overview.dsd.html', 'utf8');
      const finding = first(change(html));
      assert.deepEqual([finding?.form, finding?.shown, finding?.isWhole], ['dsd', shown, false]);
      assert.match(finding?.remarks.join() ?? '', remark);
      assert.equal(first(html.replace('"open"', '"OPEN"'))?.isWhole, true);
    });
  }

  it('knows the script of our own pages', () => {
    const page = readFileSync('dist/site/en/posture-tip.html', 'utf8');
    const {hasScript, findings} = look(page);
    assert.ok(hasScript);
    assert.deepEqual(
      findings.map(({form, shown, isWhole}) => [form, shown, isWhole]),
      [['dsd', 'widget', true]],
    );
  });

  it('takes for granted that the script is there where it is said to be', () => {
    assert.equal(first(`<posture-tip>text</posture-tip>`, true)?.shown, 'widget');
  });

  it('notices that a placeholder was emptied, or names no tag', () => {
    assert.match(first('<div data-spasm="posture-tip"></div>', true)?.remarks.join() ?? '', /empty/);
    assert.match(
      first('<div data-spasm="knee"><p>x</p></div>', true)?.remarks.join() ?? '',
      /"knee" names no tag/,
    );
  });

  it('notices a link that will stay a link', () => {
    const inText = first(`<p>See <a href="${address}">c</a>.</p>`, true);
    assert.deepEqual([inText?.shown, inText?.isWhole], ['link', false]);
    const withoutScript = first(`<p><a href="${address}">c</a></p>`);
    assert.deepEqual([withoutScript?.shown, withoutScript?.remarks.length], ['link', 1]);
  });

  it('notices what a frame has lost', () => {
    const bare = first(`<iframe src="${address}" sandbox=""></iframe>`);
    assert.deepEqual([bare?.shown, bare?.isWhole, bare?.remarks.length], ['text', false, 3]);
  });

  it('notices what a static text has lost', () => {
    const html = render('posture-tip', {tip: 'warm-up'});
    const flat = first(html.replaceAll(/<\/?(details|summary)>/g, ''));
    assert.deepEqual([flat?.isWhole, flat?.remarks.length], [true, 1]);
    const cut = first(html.slice(0, html.indexOf(content.meta.origin)));
    assert.deepEqual([cut?.isWhole, cut?.remarks.length], [false, 1]);
  });

  it('knows a static text by its words when all marks are gone', () => {
    const html = render('posture-tip').replaceAll(/<section[^>]*>|<\/section>/g, '');
    assert.deepEqual(
      look(html).findings.map(({form, tag}) => [form, tag]),
      [['static', undefined]],
    );
  });

  it('notices code that was made text', () => {
    assert.match(look('<p>:host { color: red }</p>').remarks.join(), /style sheet/);
    assert.match(look('<p>&lt;spasm-overview&gt;</p>').remarks.join(), /snippet is printed/);
    assert.deepEqual(look('<pre>&lt;spasm-overview&gt;</pre><style>:host {}</style>').remarks, []);
  });
});
