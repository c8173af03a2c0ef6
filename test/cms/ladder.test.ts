import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {editorFilters} from '../../build/cms/editors.js';
import {nodeFilters} from '../../build/cms/filters.js';
import {formatNames, ladderTable, type Outcomes, outcomesOf, sampleSnippets} from '../../build/cms/ladder.js';
import {forms} from '../../src/cli/forms.js';
import {tagNames} from '../../src/static/tags.js';
import {names, section, table} from '../package/support/readme.js';
import {content, render, words} from '../static/support.js';

const rows = table(section('## Where scripts are stripped'), 'Filter');
const pasted = sampleSnippets(content);

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
        formatNames.map((format) => outcomes[format]),
      );
    });
  }

  it('has the whole text in every row', () => {
    const column = formatNames.indexOf('static') + 1;
    assert.ok(rows.length > 5);
    for (const row of rows) assert.match(row[column] ?? '', /^text/, row[0]);
  });

  it('has every word of every tag behind every filter', async () => {
    const texts = Object.fromEntries(tagNames.map((tag) => [tag, render(tag)]));
    for (const [name, filter] of Object.entries(nodeFilters)) {
      const saved = await filter(texts);
      for (const tag of tagNames)
        assert.equal(words(saved[tag] ?? ''), words(texts[tag] ?? ''), `${tag}: ${name}`);
    }
  });

  it('names the forms in their order', () => {
    const described = table(section('## Where scripts are stripped'), 'Form');
    assert.deepEqual(names(described), Object.keys(forms));
    assert.deepEqual(names(described), [...formatNames, 'dsd']);
  });
});

describe('an outcome', () => {
  const outcomes = (filtered: Readonly<Record<string, string>>): Outcomes =>
    outcomesOf(pasted, {...pasted, ...filtered}, content);

  it('is all that the form can give where nothing is filtered', () => {
    assert.deepEqual(outcomes({}), {
      tag: 'widget',
      placeholder: 'widget',
      link: 'widget',
      static: 'text',
      frame: 'widget',
    });
  });

  it('tells what was lost', () => {
    assert.equal(outcomes({tag: ''}).tag, 'nothing');
    assert.equal(outcomes({tag: pasted.tag.replace(/<script.*script>/, '')}).tag, 'link');
    assert.equal(
      outcomes({placeholder: pasted.placeholder.replace(/ data-only="[^"]*"/, '')}).placeholder,
      'widget, attributes lost',
    );
    assert.equal(
      outcomes({static: pasted.static.replaceAll(/<\/?(details|summary)[^>]*>/g, '')}).static,
      'text, unfolded',
    );
  });

  it('is a cell of a table', () => {
    assert.equal(
      ladderTable({X: outcomes({frame: ''})}),
      [
        `| Filter | ${formatNames.join(' | ')} |`,
        '| --- | --- | --- | --- | --- | --- |',
        '| X | widget | widget | widget | text | nothing |',
      ].join('\n'),
    );
  });
});
