import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

import ts from 'typescript';
import {parse as parseYaml} from 'yaml';

import {audienceIds, regionIds} from '../../src/content/vocabulary.js';
import {nodesOf, parse} from './support/modules.js';
import {names, quoted, section, table} from './support/readme.js';

const tags = ['spasm-cause-list', 'risk-factor-card', 'posture-tip'];
const common = section('### Common to all tags');

/** Attributes of a class, from its `properties`. */
function attributesOf(path: string): readonly string[] {
  const declaration = nodesOf(parse(path)).find(
    (node): node is ts.PropertyDeclaration =>
      ts.isPropertyDeclaration(node) && node.name.getText() === 'properties',
  );
  const object = declaration?.initializer;
  assert.ok(object && ts.isObjectLiteralExpression(object), path);
  return object.properties.map((property) => {
    const given = /attribute: '([^']+)'/.exec(property.getText())?.[1];
    return given ?? property.name?.getText().toLowerCase() ?? '';
  });
}

/** The names that a doc comment gives after one of its tags. */
function documented(path: string, tag: string): readonly string[] {
  const text = readFileSync(path, 'utf8');
  return [...text.matchAll(new RegExp(`^ \\* @${tag} (?:\\{\\w+\\} )?(\\S+)`, 'gm'))].map(
    ([, name = '']) => name,
  );
}

function sorted(list: readonly string[]): readonly string[] {
  return [...new Set(list)].sort();
}

function idsIn(topic: string): readonly string[] {
  const {items} = parseYaml(readFileSync(`content/en/${topic}.yaml`, 'utf8')) as {items: {id: string}[]};
  return items.map(({id}) => id);
}

describe('the README', () => {
  it('has a section for each tag that it lists', () => {
    const listed = names(table(section('# spasm-elements'), 'Tag')).map(
      (name) => /\[(.*)\]/.exec(name)?.[1] ?? '',
    );
    assert.deepEqual(sorted(listed), sorted(tags));
  });

  it('has the attributes that all tags share', () => {
    const shared = [...attributesOf('src/internal/spasm-element.ts'), 'lang'];
    assert.deepEqual(sorted(names(table(common, 'Attribute'))), sorted(shared));
  });

  for (const tag of tags) {
    const path = `src/elements/${tag}.ts`;
    const own = section(`### ${tag}`);
    const listed = (title: string) => [...names(table(common, title)), ...names(table(own, title))];

    it(`has each attribute of ${tag} and no other`, () => {
      assert.deepEqual(sorted(names(table(own, 'Attribute'))), sorted(attributesOf(path)));
    });

    it(`has each slot of ${tag} and no other`, () => {
      const slots = documented(path, 'slot').map((name) => (name === '-' ? 'default' : name));
      assert.deepEqual(sorted(listed('Slot')), sorted(slots));
    });

    it(`has each part of ${tag} and no other`, () => {
      assert.deepEqual(sorted(listed('Part')), sorted(documented(path, 'csspart')));
    });

    it(`has each event of ${tag} and no other`, () => {
      assert.deepEqual(sorted(listed('Event')), sorted(documented(path, 'fires')));
    });

    it(`lists nothing of ${tag} twice`, () => {
      for (const title of ['Attribute', 'Slot', 'Part', 'Event']) {
        assert.equal(listed(title).length, new Set(listed(title)).size, title);
      }
    });
  }

  it('names every id and no other', () => {
    const listIn = (tag: string) =>
      quoted(/^Ids:[^]*?\n\n/m.exec(section(`### ${tag}`))?.[0].split('. ')[0] ?? '');
    const cell = (tag: string, name: string) =>
      quoted(table(section(`### ${tag}`), 'Attribute').find(([first]) => first === `\`${name}\``)?.[1] ?? '');
    assert.deepEqual(sorted(listIn('spasm-cause-list')), sorted([...idsIn('causes'), ...idsIn('overview')]));
    assert.deepEqual(sorted(listIn('posture-tip')), sorted(idsIn('posture-tips')));
    assert.deepEqual(sorted(cell('risk-factor-card', 'factor')), sorted(idsIn('risk-factors')));
    assert.deepEqual(sorted(cell('spasm-cause-list', 'region')), sorted(regionIds));
    assert.deepEqual(sorted(cell('posture-tip', 'audience')), sorted(audienceIds));
  });
});

describe('the parts', () => {
  for (const tag of tags) {
    it(`that ${tag} documents are in a template`, () => {
      const code = [
        ...['icon', 'sources', 'help', 'heading'].map((piece) => `src/pieces/${piece}.ts`),
        ...['src/internal/frame.ts', 'src/internal/spasm-element.ts', `src/elements/${tag}.ts`],
      ]
        .map((path) => readFileSync(path, 'utf8'))
        .join('\n');
      for (const part of documented(`src/elements/${tag}.ts`, 'csspart')) {
        assert.match(code, new RegExp(`part="${part}"|'${part}'\\)`), part);
      }
    });
  }
});
