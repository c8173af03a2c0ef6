import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

import {inspect} from '../../src/inspect/page.js';
import {content, render} from '../static/support.js';

const script = '<script type="module" src="https://clinic.example/spasm/spasm-elements.js"></script>';
const address = 'https://clinic.example/spasm/site/en/posture-tip.html?tip=warm-up';
const closingLines = [content.meta.origin];

const look = (html: string, hasScript?: boolean) => inspect(html, {hasScript, closingLines});
const first = (html: string, hasScript?: boolean) => look(html, hasScript).findings[0];

describe('inspect', () => {
  it('finds the script under its names', () => {
    for (const src of [
      'spasm-elements.js',
      '/a/spasm-elements.js?v=2',
      'https://x.example/spasm-elements.1a2b3c.js',
    ])
      assert.ok(look(`<script src="${src}"></script>`).hasScript, src);
    for (const src of ['other.js', '/spasm-elements.js/other.js', 'not-spasm-elements.js'])
      assert.ok(!look(`<script src="${src}"></script>`).hasScript, src);
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
