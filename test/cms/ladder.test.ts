import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';

import {editorFilters} from '../../build/cms/editors.js';
import {nodeFilters} from '../../build/cms/filters.js';
import {
  formNames,
  ladderTable,
  type Outcomes,
  outcomesOf,
  sampleName,
  sampleSnippets,
  sampleTags,
  type Snippets,
} from '../../build/cms/ladder.js';
import type {FormName} from '../../src/cli/forms.js';
import {tagNames, type TagName} from '../../src/static/tags.js';
import {names, section, table} from '../package/support/readme.js';
import {content, render, words} from '../static/support.js';

const rows = table(section('## Where scripts are stripped'), 'Filter');
const pasted = await sampleSnippets(content, (tag) => readFile(`dist/static/en/${tag}.dsd.html`, 'utf8'));

describe('the ladder in the README', () => {
  it('has each filter and no other', () => {
    const filters = [...Object.keys(nodeFilters), ...Object.keys(editorFilters)];
    assert.deepEqual(
      names(rows),
      filters.map((name) => name.replaceAll('`', '')),
    );
  });

  for (const [name, filter] of Object.entries(nodeFilters)) {
    it(`is right about ${name}`, async () => {
      const outcomes = outcomesOf(pasted, await filter(pasted), content);
      const [, ...given] = rows.find(([first]) => first === name) ?? [];
      assert.deepEqual(
        given,
        formNames.map((form) => outcomes[form]),
      );
    });
  }

  it('has the whole text in every row', () => {
    const column = formNames.indexOf('static') + 1;
    assert.ok(rows.length > 5);
    for (const row of rows) assert.match(row[column] ?? '', /^text/, row[0]);
  });

  it('has every word of every tag behind every filter', async () => {
    const texts = Object.fromEntries(tagNames.map((tag) => [tag, render(tag)]));
    // WordPress makes typographic signs of quotation marks and dashes.
    const letters = (html = '') => words(html).replaceAll(/[^\p{L}\p{N}]+/gu, ' ');
    for (const [name, filter] of Object.entries(nodeFilters)) {
      const saved = await filter(texts);
      for (const tag of tagNames) assert.equal(letters(saved[tag]), letters(texts[tag]), `${tag}: ${name}`);
    }
  });

  it('names the forms in their order', () => {
    const described = table(section('## Where scripts are stripped'), 'Form');
    assert.deepEqual(names(described), formNames);
  });
});

describe('an outcome', () => {
  /** The outcomes where a filter changes one form of one tag. */
  const outcomes = (
    form: FormName,
    change: (html: string) => string,
    tag: TagName = sampleTags[0] as TagName,
  ): Outcomes => {
    const name = sampleName(tag, form);
    return outcomesOf(pasted, {...pasted, [name]: change(pasted[name] ?? '')} satisfies Snippets, content);
  };

  it('is all that the form can give where nothing is filtered', () => {
    assert.deepEqual(outcomesOf(pasted, pasted, content), {
      tag: 'widget',
      placeholder: 'widget',
      link: 'widget',
      static: 'text',
      frame: 'widget',
      dsd: 'widget',
    });
  });

  it('tells what was lost', () => {
    assert.equal(outcomes('tag', () => '').tag, 'nothing');
    assert.equal(outcomes('tag', (html) => html.replace(/<script.*script>/, '')).tag, 'link');
    const withoutData = (html: string) => html.replace(/ data-tip="[^"]*"/, '');
    assert.equal(outcomes('placeholder', withoutData).placeholder, 'widget, attributes lost');
    const unfold = (html: string) => html.replaceAll(/<\/?(details|summary)[^>]*>/g, '');
    assert.equal(outcomes('static', unfold).static, 'text, unfolded');
    assert.equal(outcomes('dsd', () => '<p>A title</p>').dsd, 'first lines');
    assert.equal(outcomes('dsd', (html) => html.replaceAll(/<(?!p\b)[^>]*>/g, '')).dsd, 'code in the text');
  });

  it('is that of the tag that fares worst', () => {
    assert.ok(sampleTags.length > 3);
    for (const tag of sampleTags) {
      assert.equal(outcomes('frame', () => '', tag).frame, 'nothing', tag);
      assert.equal(outcomes('frame', () => '', tag).link, 'widget', tag);
    }
  });

  it('is a cell of a table', () => {
    assert.equal(
      ladderTable({X: outcomes('frame', () => '')}),
      [
        `| Filter | ${formNames.join(' | ')} |`,
        '| --- | --- | --- | --- | --- | --- | --- |',
        '| X | widget | widget | widget | text | nothing | widget |',
      ].join('\n'),
    );
  });
});
