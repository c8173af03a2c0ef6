import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';

import {ledgerSchema} from '../../build/content/ledger-check.js';
import {escapeHtml} from '../../build/content/report-page.js';
import {measure} from '../../build/content/readability.js';
import {ContentError, parseContentFile} from '../../build/content/yaml-file.js';
import {plainText} from '../../src/content/text.js';
import {sourcesSchema, topicSchemas} from '../../src/content/schema.js';

/** Text made of the characters that mean something in YAML, which finds more than text of any kind. */
const yamlLike = fc.string({unit: fc.constantFrom(...'-:?*&!|>[]{},#\'"%@<= \n\tabid0~.'), maxLength: 60});
const anyText = fc.oneof(fc.string({unit: 'binary', maxLength: 80}), yamlLike);
const schemas = [
  topicSchemas.overview,
  topicSchemas.care,
  topicSchemas.interface,
  sourcesSchema,
  ledgerSchema,
];

describe('parseContentFile', () => {
  it('takes any text, or refuses it with a ContentError that says where', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...schemas), (text, schema) => {
        try {
          parseContentFile('content/en/any.yaml', text, schema);
        } catch (error) {
          assert.ok(error instanceof ContentError, String(error));
          assert.ok(error.problems.length > 0);
          for (const {line, column} of error.problems) assert.ok(line >= 1 && column >= 1, error.message);
        }
      }),
      {numRuns: 2000},
    );
  });

  it('refuses values of the wrong kind anywhere in a topic with a ContentError', () => {
    const data = fc.record({
      title: fc.jsonValue(),
      items: fc.array(fc.dictionary(fc.string(), fc.jsonValue())),
    });
    fc.assert(
      fc.property(data, (value) => {
        assert.throws(
          () => parseContentFile('f.yaml', JSON.stringify(value), topicSchemas.causes),
          ContentError,
        );
      }),
    );
  });

  it('refuses keys that reach for the prototype', () => {
    for (const key of ['__proto__', 'constructor', 'toString']) {
      assert.throws(
        () => parseContentFile('f.yaml', `{"${key}": {"title": "x"}}`, topicSchemas.overview),
        ContentError,
      );
    }
    assert.equal(Object.hasOwn(Object.prototype, 'title'), false);
  });
});

describe('plainText', () => {
  it('leaves text without marks unchanged', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), (text) => {
        const unmarked = text.replace(/[{}]/g, '');
        assert.equal(plainText(unmarked), unmarked);
      }),
    );
  });

  it('shows the words of a mark and nothing of its id', () => {
    const words = fc.string({unit: fc.constantFrom(...'abc é-’'), minLength: 1});
    const id = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    fc.assert(
      fc.property(words, id, (shown, term) =>
        assert.equal(plainText(`a {${shown}|${term}} b`), `a ${shown} b`),
      ),
    );
  });
});

describe('the measure', () => {
  it('gives numbers for any sentences with words', () => {
    const sentence = fc.stringMatching(/^[A-Za-z’ ,.?!()-]{1,80}$/).filter((text) => /[a-z]/i.test(text));
    fc.assert(
      fc.property(fc.array(sentence, {minLength: 1}), (sentences) => {
        const {grade, ease, longest, words} = measure(sentences);
        assert.ok(Number.isFinite(grade) && Number.isFinite(ease));
        assert.ok(longest <= words);
      }),
    );
  });
});

describe('escapeHtml', () => {
  it('leaves nothing that could end a text or an attribute, and loses nothing', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (text) => {
        const escaped = escapeHtml(text);
        assert.doesNotMatch(escaped, /[<>"']|&(?!#\d+;)/);
        assert.equal(
          escaped.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code))),
          text,
        );
      }),
    );
  });
});
