import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {editorFilters} from '../../build/cms/editors.js';
import {nodeFilters} from '../../build/cms/filters.js';
import {formatNames, ladderTable, type Outcomes, outcomesOf, sampleSnippets} from '../../build/cms/ladder.js';
import {names, section, table} from '../package/support/readme.js';
import {content, words} from '../static/support.js';

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

  it('has every word of the text behind every filter', async () => {
    for (const [name, filter] of Object.entries(nodeFilters)) {
      const {static: saved = ''} = await filter({static: pasted.static});
      assert.equal(words(saved), words(pasted.static), name);
    }
  });

  it('names the forms in their order', () => {
    const forms = table(section('## Where scripts are stripped'), 'Form');
    assert.deepEqual(names(forms), formatNames);
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
    const [head = '', rule = '', row = '', ...rest] = ladderTable({X: outcomes({frame: ''})}).split('\n');
    assert.match(head, /^\| Filter \| tag +\| placeholder \|/);
    assert.match(rule, /^(\| -+ )+\|$/);
    assert.match(row, /^\| X +\| widget \| .* \| nothing \|$/);
    assert.deepEqual([new Set([head.length, rule.length, row.length]).size, rest], [1, []]);
  });
});
