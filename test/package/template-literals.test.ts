import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

import {collapseTemplates, templateLiterals} from '../../build/template-literals.js';
import {filesIn} from './support/modules.js';

describe('templates', () => {
  it('lose line breaks between tags', () => {
    assert.equal(collapseTemplates('html`<p>\n  <b>x</b>\n</p>`'), 'html`<p><b>x</b></p>`');
  });

  it('lose line breaks between a tag and an expression', () => {
    assert.equal(collapseTemplates('html`<p>\n  ${x}\n</p>`'), 'html`<p>${x}</p>`');
  });

  it('keep the blank that a line break stands for in text', () => {
    assert.equal(collapseTemplates('html`<p>Two\n  words</p>`'), 'html`<p>Two words</p>`');
    assert.equal(collapseTemplates('html`<p>A <b>bold</b>\n  word</p>`'), 'html`<p>A <b>bold</b> word</p>`');
    assert.equal(collapseTemplates('html`<p>\n  Sources:\n  ${x}</p>`'), 'html`<p> Sources: ${x}</p>`');
  });

  it('keep blanks within a line, between tags and between expressions', () => {
    for (const code of ['html`<b>a</b> <b>b</b>`', 'html`${a} ${b}`', 'html`${a}, ${b}`']) {
      assert.equal(collapseTemplates(code), code);
    }
  });

  it('keep a blank between attributes', () => {
    assert.equal(
      collapseTemplates('html`<p\n  class="a"\n  id="b"\n></p>`'),
      'html`<p class="a" id="b" ></p>`',
    );
  });

  it('are collapsed one inside the other', () => {
    assert.equal(
      collapseTemplates('html`<ul>\n  ${x.map((y) => html`<li>\n  ${y}\n</li>`)}\n</ul>`'),
      'html`<ul>${x.map((y) => html`<li>${y}</li>`)}</ul>`',
    );
  });

  it('are left alone under any other tag or none', () => {
    for (const code of ['`a\n  b`', 'text`a\n  b`']) assert.equal(collapseTemplates(code), code);
  });
});

describe('style sheets', () => {
  it('lose comments, blanks and the last semicolon', () => {
    assert.equal(
      collapseTemplates('css`\n  /* why */\n  p > a {\n    color: red;\n    margin: 0 1px;\n  }\n`'),
      'css` p > a{color:red;margin:0 1px}`',
    );
  });

  it('keep blanks that mean something', () => {
    for (const code of ['css`.a .b{margin:0 calc(1em + 2px)}`', 'css`@media (width > 1px){a{b:c}}`']) {
      assert.equal(collapseTemplates(code), code);
    }
    assert.equal(collapseTemplates('css`.base,\n.base * {\n}`'), 'css`.base,.base *{}`');
  });

  it('of ours have no text whose blanks would be lost', () => {
    for (const file of filesIn('src', '.ts')) {
      for (const [, text = ''] of readFileSync(file, 'utf8').matchAll(/content: '([^']*)'/g)) {
        assert.doesNotMatch(text, /[\s{};:,]/, file);
      }
    }
  });
});

describe('the plugin for templates', () => {
  const {transform} = templateLiterals();
  const run = (code: string, id: string): unknown => {
    assert.ok(typeof transform === 'function');
    return Reflect.apply(transform, undefined, [code, id]);
  };

  it('touches our own TypeScript and nothing else', () => {
    assert.deepEqual(run('html`<p>\n</p>`', '/x/src/a.ts'), {code: 'html`<p></p>`', map: null});
    assert.equal(run('html`<p>\n</p>`', '/x/node_modules/lit/index.js'), null);
  });
});
