import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

import {Ajv2020, type ValidateFunction} from 'ajv/dist/2020.js';

import {contentJson, schemaJson} from '../../build/content/other-systems.js';
import {textsOf} from '../../build/content/walk.js';
import {checkOverride} from '../../src/content/override/check.js';
import {version} from '../../src/version.js';
import {content, sentences} from './support/english.js';
import {applied} from './support/published.js';

type Json = Readonly<Record<string, unknown>>;

const read = (file: string): Json => JSON.parse(readFileSync(`dist/content/${file}`, 'utf8')) as Json;
const english = read('en.json');

/** Formats are a matter of the build, which checks addresses and days itself. */
const ajv = new Ajv2020({allErrors: true, strict: false, validateFormats: false});
ajv.addSchema(JSON.parse(schemaJson()) as Json, 'schema.json');

function validator(reference: string): ValidateFunction {
  const found = ajv.getSchema(reference);
  assert.ok(found, reference);
  return found as ValidateFunction;
}

const isContent = validator('schema.json');
const isOverride = validator('schema.json#/$defs/override');

describe('dist/content/en.json', () => {
  it('is what the build makes of the content', () => {
    assert.deepEqual(english, JSON.parse(contentJson(content)));
    assert.deepEqual(read('schema.json'), JSON.parse(schemaJson()));
  });

  it('fits its schema', () => {
    assert.equal(isContent(english), true, JSON.stringify(isContent.errors));
  });

  it('says which language, which shape and which release it is', () => {
    const {language, version: shape, release} = english;
    assert.deepEqual({language, shape, release}, {language: 'en', shape: 1, release: version});
  });

  it('holds each sentence with its facts, basis and sources, and each text a reader can meet', () => {
    const whole = JSON.stringify(english);
    for (const {sentence, place} of sentences) {
      const {text, facts, basis, sources} = sentence;
      const printed = JSON.stringify({text, facts, basis, sources}).slice(1, -1);
      assert.ok(whole.includes(printed), `${place}: ${text}`);
    }
    for (const {text} of textsOf(content)) assert.ok(whole.includes(JSON.stringify(text)), text);
  });

  it('holds the bibliography with every source that a sentence names', () => {
    const listed = new Set((english['sources'] as readonly {id: string}[]).map(({id}) => id));
    const named = new Set(sentences.flatMap(({sentence}) => sentence.sources));
    assert.deepEqual(
      [...named].filter((id) => !listed.has(id)),
      [],
    );
  });

  for (const [what, spoil] of Object.entries({
    'a sentence without sources': (text: string) => text.replace(/"sources":\["[^\]]*\]/, '"sources":[]'),
    'an unknown basis': (text: string) => text.replace('"basis":"hedged"', '"basis":"sure"'),
    'another shape': (text: string) => text.replace('"version":1', '"version":2'),
    'a field too many': (text: string) => text.replace('"title":', '"colour":"red","title":'),
  })) {
    it(`would not fit with ${what}`, () => {
      const spoilt = spoil(JSON.stringify(english));
      assert.notEqual(spoilt, JSON.stringify(english));
      assert.equal(isContent(JSON.parse(spoilt)), false);
    });
  }
});

const named = {clinic: {name: 'The clinic'}};

const good: Readonly<Record<string, Json>> = {
  'phone numbers alone': {clinic: {phone: '+44 (0)20 7946-0000', emergencyPhone: '112'}},
  'a hidden item': {causes: {'muscle-overuse': {hidden: true}}},
  'a title and a sentence': {...named, causes: {'disc-problem': {title: 'Discs', summary: 'See {disc}.'}}},
  'a new item': {...named, riskFactors: {smoking: {title: 'A', summary: 'B', changeable: 'yes'}}},
  'more signs': {...named, care: {emergency: {signs: ['One more']}}},
  'words behind the general line': {...named, meta: {general: 'We are open.'}},
  'a meaning': {...named, glossary: {disc: {meaning: 'A cushion.'}}},
  'all that stands at the head': {$schema: 'x', version: 1, language: 'en-GB', clinic: {phone: '999'}},
};

const bad: Readonly<Record<string, unknown>> = {
  'a list': [],
  'a number as title': {...named, causes: {'disc-problem': {title: 5}}},
  'an empty text': {...named, causes: {'disc-problem': {summary: ''}}},
  markup: {...named, causes: {'disc-problem': {title: '<b>Disc</b>'}}},
  'a mark that is not closed': {...named, causes: {'disc-problem': {title: 'The {disc'}}},
  'an unknown part of the body': {...named, causes: {'disc-problem': {regions: ['knee']}}},
  'an address as phone number': {clinic: {phone: 'javascript:alert(1)'}},
  'a phone number of one digit': {clinic: {phone: '1'}},
  'an emergency list without signs': {...named, care: {emergency: {signs: []}}},
  'another title for the emergency signs': {
    ...named,
    care: {emergency: {signs: ['One more'], title: 'Not so bad'}},
  },
  'a text of 1001 characters': {...named, causes: {'disc-problem': {summary: 'x'.repeat(1001)}}},
  'a later version': {version: 2, clinic: {phone: '112'}},
  'another language': {language: 'fr', clinic: {phone: '112'}},
  'an unknown topic': {...named, knees: {}},
};

describe('the examples of own words', () => {
  for (const file of ['README.md', 'content/README.md']) {
    it(`in ${file} are right`, () => {
      const [, example] = /```json\n(.*?)```/s.exec(readFileSync(file, 'utf8')) ?? [];
      const value = JSON.parse(example ?? '') as unknown;
      assert.equal(isOverride(value), true, JSON.stringify(isOverride.errors));
      const {override = {}, problems} = checkOverride(value);
      assert.deepEqual([...problems, ...applied(override).problems], []);
    });
  }
});

describe('the schema of own words', () => {
  for (const [what, value] of Object.entries(good)) {
    it(`takes ${what}, as the check in the page does`, () => {
      assert.equal(isOverride(value), true, JSON.stringify(isOverride.errors));
      const {override, problems} = checkOverride(value);
      assert.ok(override);
      assert.deepEqual(problems, []);
    });
  }

  for (const [what, value] of Object.entries(bad)) {
    it(`refuses ${what}, as the check in the page does`, () => {
      assert.equal(isOverride(value), false);
      assert.equal(checkOverride(value).problems.length, 1);
    });
  }
});
