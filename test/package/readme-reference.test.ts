import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

import {makeManifest} from '../../build/manifest/make.js';
import {withReference} from '../../build/manifest/readme.js';
import {baseClass, tagClasses} from '../../build/manifest/tag-classes.js';
import {valuesOf} from '../../build/manifest/value-sets.js';
import {names, quoted, readme, section, table} from './support/readme.js';

const manifest = makeManifest();
const common = section('### Common to all tags');

function sorted(list: readonly string[]): readonly string[] {
  return [...list].sort();
}

describe('the reference in the README', () => {
  it('is what the doc comments say: run npm run docs', async () => {
    const file = readFileSync('README.md', 'utf8');
    assert.equal(file, await withReference(file, manifest));
  });

  it('has the attributes that all tags share', () => {
    assert.deepEqual(
      sorted(names(table(common, 'Attribute'))),
      sorted((baseClass(manifest).attributes ?? []).map(({name}) => name)),
    );
  });

  for (const {tagName, description = '', attributes, slots, cssParts, events} of tagClasses(manifest)) {
    const own = section(`### ${tagName}`);

    it(`has ${tagName}, with a snippet that shows it`, () => {
      assert.match(own, new RegExp(`\`\`\`html\n<${tagName}[ >]`));
      assert.match(section('# spasm-elements'), new RegExp(`\\[\`${tagName}\`\\]\\(#${tagName}\\)`));
      assert.ok(own.replace(/\s+/g, ' ').includes(description.split('\n')[0] ?? ''));
    });

    it(`tells of everything that ${tagName} has, once`, () => {
      for (const [title, list = []] of Object.entries({
        Attribute: attributes,
        Slot: slots,
        Part: cssParts,
        Event: events,
      })) {
        const told = [...names(table(common, title)), ...names(table(own, title))];
        assert.equal(new Set(told).size, told.length, title);
        const known = list.map(({name}) => name || 'default');
        assert.deepEqual(
          known.filter((name) => !told.includes(name)),
          [],
          title,
        );
        assert.deepEqual(
          names(table(own, title)).filter((name) => !known.includes(name)),
          [],
          title,
        );
      }
    });

    it(`names every value that ${tagName} takes`, () => {
      const values = (attributes ?? []).flatMap(({sets = []}) => sets.flatMap(valuesOf));
      assert.deepEqual(
        values.filter((value) => !quoted(own).includes(value)),
        [],
      );
    });
  }

  it('cannot be written without its markers', async () => {
    await assert.rejects(withReference(readme.replace('<!-- tokens:end -->', ''), manifest), /tokens:end/);
  });
});
