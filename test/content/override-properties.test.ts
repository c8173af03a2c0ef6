import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';

import {checkOverride} from '../../src/content/override/check.js';
import {cleanText} from '../../src/content/override/clean-text.js';
import {ownSections} from '../../src/content/override/schema.js';
import {applied, fixed, published} from './support/published.js';

const text = fc.oneof(
  fc.string({unit: 'binary', maxLength: 40}),
  fc.stringMatching(/^[A-Z][a-z ]{1,30}\.$/),
  fc.constantFrom(
    '{disc}',
    '<img src=x onerror=alert(1)>',
    '__proto__',
    '\uD800',
    '\u202Ex',
    'x'.repeat(1001),
  ),
);
const key = fc.oneof(
  fc.constantFrom(
    ...Object.keys(ownSections),
    'disc-problem',
    'rare-serious',
    'age',
    'pregnancy',
    'change-position',
    'emergency',
    'own',
  ),
  fc.constantFrom(
    'title',
    'intro',
    'summary',
    'body',
    'hidden',
    'signs',
    'general',
    'name',
    'phone',
    'changeable',
  ),
  fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'then'),
  fc.string({maxLength: 10}),
);

/** Objects that look like own words, and go wrong anywhere. */
const {anything} = fc.letrec((tie) => ({
  anything: fc.oneof(
    {depthSize: 'small', withCrossShrink: true},
    text,
    fc.constantFrom<unknown>(null, true, 0, NaN, undefined),
    fc.array(tie('anything'), {maxLength: 3}),
    fc.dictionary(key, tie('anything'), {maxKeys: 4}),
  ),
}));
const section = fc.dictionary(key, fc.dictionary(key, anything, {maxKeys: 4}), {maxKeys: 4});
const override = fc
  .record({named: fc.boolean(), sections: fc.dictionary(key, fc.oneof(section, anything), {maxKeys: 5})})
  .map(({named, sections}) => ({...sections, ...(named && {clinic: {name: 'The clinic'}})}));

/** All texts in a value. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe('own words of any kind', () => {
  it('never throw, and lead to content that is whole and safe', () => {
    const {emergency} = {emergency: published.care.tiers[0]};
    fc.assert(
      fc.property(override, (foreign) => {
        const checked = checkOverride(foreign);
        const {content} = applied(checked.override ?? {});
        assert.equal('polluted' in {}, false);
        assert.ok(content.meta.general.startsWith(published.meta.general));
        assert.deepEqual(content.care.tiers[0]?.signs.slice(0, emergency?.signs.length), emergency?.signs);
        for (const {items} of [content.causes, content.riskFactors, content.postureTips]) {
          assert.ok(items.length > 0);
          for (const item of items) {
            assert.ok(item.title && item.summary, JSON.stringify(item));
            assert.ok([item.title, item.summary, ...item.body].every((each) => typeof each === 'string'));
          }
        }
        const texts = textsIn({...content, phrases: undefined}).join('\n');
        for (const line of textsIn(fixed).filter((each) => !texts.includes(each)))
          assert.fail(`without: ${line}`);
        for (const each of textsIn({...content, phrases: undefined})) {
          assert.doesNotMatch(each, /[<>]|[\p{Cs}\u202A-\u202E]/u);
        }
      }),
      {numRuns: 1500},
    );
  });

  it('leave our content as it was', () => {
    const before = JSON.stringify(published);
    fc.assert(
      fc.property(override, (foreign) => {
        applied(checkOverride(foreign).override ?? {});
        assert.equal(JSON.stringify(published), before);
      }),
      {numRuns: 200},
    );
  });

  it('are told with a path and what is allowed', () => {
    fc.assert(
      fc.property(override, (foreign) => {
        for (const {path, allowed} of checkOverride(foreign).problems) {
          assert.ok(path.length <= 100 && allowed.length > 0 && allowed.length < 300);
        }
      }),
    );
  });

  it('with words that carry no name change nothing that a reader reads', () => {
    fc.assert(
      fc.property(override, (foreign) => {
        const {override: own = {}} = checkOverride({...foreign, clinic: undefined});
        const {causes} = applied(own).content;
        assert.equal(causes.title, published.causes.title);
        for (const item of causes.items) assert.ok(published.causes.items.includes(item));
      }),
    );
  });
});

describe('cleanText', () => {
  it('gives well-formed text in one line, and the same when it is cleaned again', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (foreign) => {
        const clean = cleanText(foreign);
        assert.doesNotMatch(clean, /[\p{Cs}\p{Cc}\u2028\u2029]|^\s|\s$/u);
        assert.equal(cleanText(clean), clean);
      }),
    );
  });
});
