import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {AttributeError, type Attributes, checkAttributes, rulesOf} from '../../src/static/attributes.js';
import {tagNames, type TagName} from '../../src/static/tags.js';
import {content} from './support.js';

function message(tag: TagName, given: Attributes): string {
  try {
    checkAttributes(tag, given, content);
    return '';
  } catch (error) {
    assert.ok(error instanceof AttributeError);
    return error.message;
  }
}

describe('checkAttributes', () => {
  it('lets pass what each tag allows', () => {
    for (const tag of tagNames) {
      for (const [name, rule] of Object.entries(rulesOf(tag, content))) {
        if (name.startsWith('review') || rule.kind === 'text') continue;
        const values = rule.kind === 'flag' ? [''] : rule.allowed;
        for (const value of values) assert.equal(message(tag, {[name]: value}), '');
        if (rule.kind === 'list') assert.equal(message(tag, {[name]: rule.allowed.join(', ')}), '');
      }
    }
  });

  const wrong: readonly [TagName, Attributes, RegExp][] = [
    ['posture-tip', {tp: 'x'}, /^<posture-tip>: given tp, allowed tip, rotate, audience, heading-level/],
    ['posture-tip', {tip: 'x'}, /^<posture-tip>: given tip="x", allowed change-position, .*\(12 in all\)$/],
    ['posture-tip', {constructor: 'x'}, /given constructor, allowed/],
    ['spasm-cause-list', {only: 'joint-wear knee'}, /given only="knee", allowed sudden-movement/],
    ['spasm-cause-list', {only: ' '}, /given only=" ", allowed/],
    ['spasm-cause-list', {single: 'true'}, /given single="true", allowed no value/],
    ['spasm-back-map', {region: 'neck leg'}, /given region="neck leg", allowed neck/],
    ['spasm-overview', {'heading-level': '7'}, /given heading-level="7", allowed 1, 2, 3, 4, 5/],
    ['spasm-care-guide', {phone: 'javascript:1'}, /given phone="javascript:1", allowed 2 to 20 digits/],
    [
      'spasm-overview',
      {'reviewed-by': 'A. Name'},
      /given reviewed-by="A\. Name", allowed it with reviewed-role/,
    ],
    [
      'spasm-overview',
      {'report-href': 'javascript:1'},
      /given report-href="javascript:1", allowed an address/,
    ],
    ['spasm-overview', {lang: 'en"'}, /given lang="en"", allowed a language/],
  ];
  for (const [tag, given, expected] of wrong) {
    it(`says what is wrong with ${JSON.stringify(given)}`, () => {
      assert.match(message(tag, given), expected);
    });
  }
});
