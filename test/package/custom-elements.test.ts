import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

import type {Package} from 'custom-elements-manifest/schema.js';

import {makeManifest} from '../../build/manifest/make.js';
import {tagClasses} from '../../build/manifest/tag-classes.js';
import {valuesOf} from '../../build/manifest/value-sets.js';

function read(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

const manifest = read('dist/custom-elements.json') as Package;
const tags = tagClasses(manifest);
const doors = readdirSync('src/define').map((file) => file.replace('.ts', ''));

/** All values of a key, anywhere inside. */
function allValues(value: unknown, key: string): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, entry]) => [
    ...(name === key ? [entry] : []),
    ...allValues(entry, key),
  ]);
}

describe('the manifest', () => {
  it('is made from the sources as they are', () => {
    assert.deepEqual(manifest, makeManifest());
  });

  it('has each tag that can be registered, and where that is done', () => {
    assert.deepEqual(tags.map(({tagName}) => tagName).sort(), [...doors].sort());
    const definitions = manifest.modules.flatMap(({exports = [], path}) =>
      exports
        .filter(({kind}) => kind === 'custom-element-definition')
        .map(({name, declaration}) => ({name, path, declared: declaration.name})),
    );
    for (const {tagName, name} of tags) {
      const path = `dist/modules/define/${tagName}.js`;
      assert.deepEqual(
        definitions.find((each) => each.name === tagName),
        {name: tagName, path, declared: name},
      );
    }
  });

  it('refers to built files and to classes that it describes', () => {
    for (const path of [...allValues(manifest, 'path'), ...allValues(manifest, 'module')]) {
      assert.ok(existsSync(String(path)), String(path));
    }
    for (const {declaration} of manifest.modules.flatMap(({exports = []}) => exports)) {
      const module = manifest.modules.find(({path}) => path === declaration.module);
      assert.ok(
        module?.declarations?.some(({name}) => name === declaration.name),
        declaration.name,
      );
    }
  });

  it('keeps private, protected and static members to itself', () => {
    const text = JSON.stringify(manifest);
    assert.doesNotMatch(text, /"private"|"protected"|"name":"#|"static":true|"kind":"method"/);
  });

  it('has the class of each event, as the package exports it', () => {
    const index = readFileSync('src/index.ts', 'utf8');
    const classes = manifest.modules.flatMap(({declarations = []}) => declarations.map(({name}) => name));
    for (const {type} of tags.flatMap(({events = []}) => events)) {
      assert.ok(classes.includes(type.text), type.text);
      assert.match(index, new RegExp(`\\b${type.text}\\b`));
    }
  });

  for (const tag of tags) {
    const {tagName, attributes = [], slots = [], cssParts = [], cssProperties = [], events = []} = tag;

    it(`describes ${tagName} and everything of it`, () => {
      assert.ok(tag.description);
      const all = {attributes, slots, cssParts, cssProperties, events, members: tag.members ?? []};
      for (const [list, entries] of Object.entries(all)) {
        assert.ok(entries.length > 0, list);
        for (const {name, description} of entries) assert.ok(description, `${list}: ${name}`);
        const names = entries.map(({name}) => name);
        assert.equal(new Set(names).size, names.length, `${list} of ${tagName} twice`);
      }
    });

    it(`says which ids ${tagName} takes wherever it takes ids`, () => {
      for (const {name, description = '', sets = []} of attributes) {
        // `for` names an element of the page, as in HTML.
        if (!/\bids?\b/i.test(description) || name === 'for') continue;
        assert.ok(sets.flatMap(valuesOf).length > 0, `${name}: add @oneOf or @someOf to its doc comment`);
      }
    });
  }

  it('has the types of the values that an attribute takes one of', () => {
    const attribute = tags
      .find(({tagName}) => tagName === 'risk-factor-card')
      ?.attributes?.find(({name}) => name === 'factor');
    assert.equal(
      attribute?.type?.text,
      valuesOf('risk-factors')
        .map((id) => `'${id}'`)
        .join(' | '),
    );
  });
});

describe('the sets of values', () => {
  it('are topics, vocabularies and values themselves', () => {
    assert.ok(valuesOf('causes').includes('disc-problem'));
    assert.ok(valuesOf('care').length === 3);
    assert.ok(valuesOf('regionIds').includes('neck'));
    assert.deepEqual(valuesOf("'daily'"), ['daily']);
    assert.throws(() => valuesOf('cause'), /no topic and no vocabulary is called cause/);
  });
});

describe('the data for editors', () => {
  const html = read('dist/editors/vscode.html-custom-data.json') as {
    readonly tags: readonly {
      readonly name: string;
      readonly attributes: readonly {
        readonly name: string;
        readonly values: readonly {readonly name: string}[];
      }[];
    }[];
  };
  const css = read('dist/editors/vscode.css-custom-data.json') as Readonly<
    Record<'properties' | 'pseudoElements', readonly {readonly name: string}[]>
  >;
  const webTypes = read('dist/editors/web-types.json') as {
    readonly version: string;
    readonly contributions: {readonly html: {readonly elements: readonly {readonly name: string}[]}};
  };

  it('complete tags, attributes and their values', () => {
    assert.deepEqual(
      html.tags.map(({name}) => name),
      tags.map(({tagName}) => tagName),
    );
    for (const {name, attributes = []} of tags.map((tag) => ({...tag, name: tag.tagName}))) {
      const offered = html.tags.find((tag) => tag.name === name)?.attributes ?? [];
      assert.deepEqual(
        offered.map((each) => each.name),
        attributes.map((each) => each.name),
      );
      for (const {sets = [], takes, name: attribute} of attributes) {
        if (takes !== 'one') continue;
        const values = offered.find((each) => each.name === attribute)?.values.map((each) => each.name);
        assert.deepEqual(values, sets.flatMap(valuesOf));
      }
    }
    assert.deepEqual(
      webTypes.contributions.html.elements.map(({name}) => name),
      tags.map(({tagName}) => tagName),
    );
  });

  it('complete each token and part, once', () => {
    const names = (list: readonly {readonly name: string}[]): string[] => list.map(({name}) => name).sort();
    const each = (list: 'cssParts' | 'cssProperties'): string[] => [
      ...new Set(tags.flatMap((tag) => (tag[list] ?? []).map(({name}) => name))),
    ];
    assert.deepEqual(names(css.properties), each('cssProperties').sort());
    assert.deepEqual(
      names(css.pseudoElements),
      each('cssParts')
        .map((name) => `::part(${name})`)
        .sort(),
    );
  });

  it('have the version of the package', () => {
    assert.equal(webTypes.version, (read('package.json') as {version: string}).version);
  });
});
