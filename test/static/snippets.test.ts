import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import type {Attributes} from '../../src/static/attributes.js';
import {type Format, formats, frameSandbox, snippet} from '../../src/static/snippets.js';
import {tagNames, type TagName} from '../../src/static/tags.js';
import type {Theme} from '../../src/static/theme.js';
import {section} from '../package/support/readme.js';
import {content, elements, texts, words} from './support.js';

const base = 'https://clinic.example/spasm';
const theme: Theme = {'--spasm-accent': '#0b6e63', '--spasm-heading-font': 'Georgia, serif'};

function make(format: Format, tag: TagName = 'spasm-cause-list', attributes: Attributes = {}): string {
  return snippet(format, tag, {content, language: 'en', base, attributes});
}

describe('every form of every tag', () => {
  const needed: Partial<Record<TagName, Attributes>> = {
    'spasm-cause-card': {cause: 'disc-problem'},
    'risk-factor-card': {factor: 'age'},
  };
  for (const format of Object.keys(formats) as Format[]) {
    it(`has words for readers as ${format}`, () => {
      for (const tag of tagNames) {
        const html = make(format, tag, needed[tag]);
        const [frame] = elements(html, 'iframe');
        assert.ok((words(html) || String(frame?.properties['title'])).length > 9, tag);
      }
    });
  }

  it('needs to know which card', () => {
    assert.throws(() => make('tag', 'risk-factor-card'), /<risk-factor-card>: given no factor/);
    assert.throws(() => make('link', 'spasm-cause-card'), /<spasm-cause-card>: given no cause/);
  });
});

describe('the words of a clinic', () => {
  it('come with the forms that a script can fetch them for, and with no other', () => {
    const attributes = {'content-src': '/own-words.json'};
    assert.match(make('placeholder', 'posture-tip', attributes), /data-content-src="\/own-words\.json"/);
    assert.throws(() => make('static', 'posture-tip', attributes), /given content-src, allowed only where/);
  });
});

describe('the tag', () => {
  it('comes with its script, its attributes and a link to fall back on', () => {
    const html = make('tag', 'spasm-cause-list', {only: 'joint-wear', filterable: ''});
    const [script] = elements(html, 'script');
    assert.deepEqual(script?.properties, {type: 'module', src: `${base}/spasm-elements.js`});
    const [tag] = elements(html, 'spasm-cause-list');
    assert.deepEqual(tag?.properties, {only: 'joint-wear', filterable: ''});
    assert.deepEqual(texts(html, 'a'), [content.causes.title]);
  });

  it('has no block inside, which WordPress would push out', () => {
    assert.equal(elements(make('tag'), 'p', 'div').length, 0);
  });
});

describe('the placeholder', () => {
  it('carries each attribute as data, and is never empty', () => {
    const html = make('placeholder', 'spasm-cause-list', {
      only: 'joint-wear',
      'heading-level': '3',
      lang: 'en',
    });
    const [div] = elements(html, 'div');
    assert.deepEqual(div?.properties, {
      dataSpasm: 'cause-list',
      dataOnly: 'joint-wear',
      dataHeadingLevel: '3',
      dataLang: 'en',
    });
    assert.deepEqual(texts(html, 'p'), [content.causes.title]);
  });

  it('keeps the whole name of tags that do not begin with spasm', () => {
    assert.match(make('placeholder', 'posture-tip'), /data-spasm="posture-tip"/);
  });
});

describe('the link', () => {
  it('is a paragraph with one link to the page of the tag, with the attributes as its query', () => {
    const html = make('link', 'spasm-cause-list', {only: 'joint-wear disc-problem', lang: 'en'});
    assert.match(html, /^<p><a [^>]*>[^<]*<\/a><\/p>\n$/);
    const address = new URL(String(elements(html, 'a')[0]?.properties['href']));
    assert.equal(`${address.origin}${address.pathname}`, `${base}/site/en/spasm-cause-list.html`);
    assert.deepEqual([...address.searchParams], [['only', 'joint-wear disc-problem']]);
  });
});

describe('what only an editor may say', () => {
  it('is refused in a link, where the script would not read it', () => {
    const phone = {phone: '020 7946 0000'};
    assert.throws(() => make('link', 'spasm-care-guide', phone), /given phone in a link.*use placeholder/);
    assert.match(make('placeholder', 'spasm-care-guide', phone), /data-phone="020 7946 0000"/);
  });
});

describe('the frame', () => {
  it('has a title, a height, and no more rights than it needs', () => {
    const [frame] = elements(make('frame', 'posture-tip', {tip: 'warm-up'}), 'iframe');
    const {src, title, height, loading, sandbox} = frame?.properties ?? {};
    assert.equal(src, `${base}/site/en/posture-tip.html?tip=warm-up`);
    assert.equal(title, 'Everyday tips for your back – Warm up before sport.');
    assert.ok(Number(height) >= 400);
    assert.equal(loading, 'lazy');
    assert.deepEqual(sandbox, frameSandbox.split(' '));
  });

  it('has in the README the rights that the command gives it', () => {
    const given = elements(section('### Frames'), 'iframe').map(({properties: {sandbox}}) => sandbox);
    assert.deepEqual(given, [frameSandbox.split(' ')]);
  });
});

describe('a theme', () => {
  for (const format of ['tag', 'placeholder', 'static'] as const) {
    it(`rides in the style of ${format}`, () => {
      const html = snippet(format, 'spasm-overview', {content, language: 'en', base, theme});
      const [outermost] = elements(html, 'spasm-overview', 'div', 'section');
      assert.match(
        String(outermost?.properties['style']),
        /^--spasm-accent: #0b6e63;--spasm-heading-font: Georgia, serif/,
      );
    });
  }

  it('is used in plain HTML, where no style sheet of ours is', () => {
    const html = snippet('static', 'spasm-overview', {
      content,
      language: 'en',
      theme: {...theme, '--spasm-text': '#222', '--spasm-measure': '40em'},
    });
    assert.match(
      String(elements(html, 'section')[0]?.properties['style']),
      /;color: var\(--spasm-text\);max-width: var\(--spasm-measure\)$/,
    );
    assert.equal(elements(html, 'h2')[0]?.properties['style'], 'font-family: var(--spasm-heading-font)');
    assert.equal(elements(html, 'a')[0]?.properties['style'], 'color: var(--spasm-accent)');
    assert.equal(elements(html, 'p')[0]?.properties['style'], undefined);
  });
});
