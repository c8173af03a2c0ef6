import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {makeManifest} from '../../build/manifest/make.js';
import {baseClass, type TagAttribute, tagClasses} from '../../build/manifest/tag-classes.js';
import {valuesOf} from '../../build/manifest/value-sets.js';
import {type Rule, rulesOf} from '../../src/static/attributes.js';
import {isTagName} from '../../src/static/tags.js';
import {content} from './support.js';

const manifest = makeManifest();
const common = baseClass(manifest).attributes ?? [];

/** The values that a rule allows, as a set of a doc comment gives them. */
function allowedBy(rule: Rule | undefined): readonly string[] {
  return rule?.kind === 'one' || rule?.kind === 'list' ? rule.allowed : [];
}

/** Whether a rule is of the kind that the element's doc comment names. */
function fits(rule: Rule | undefined, {takes, sets = [], type}: TagAttribute): boolean {
  if (type?.text === 'boolean') return rule?.kind === 'flag';
  if (takes === undefined) return rule !== undefined;
  return rule?.kind === (takes === 'one' ? 'one' : 'list') && sets.length > 0;
}

describe('the attributes that the command line takes', () => {
  for (const {tagName, attributes = []} of tagClasses(manifest)) {
    assert.ok(isTagName(tagName), tagName);
    const rules = rulesOf(tagName, content);
    const own = attributes.filter(({name}) => !common.some((each) => each.name === name));

    it(`are those of the element ${tagName}`, () => {
      const names = [...own, ...common].map(({name}) => name);
      assert.deepEqual(Object.keys(rules).sort(), [...new Set([...names, 'lang'])].sort());
    });

    for (const attribute of own) {
      it(`hold in ${attribute.name} of ${tagName} what the element takes`, () => {
        const rule = rules[attribute.name];
        assert.ok(fits(rule, attribute), JSON.stringify(attribute));
        if (!attribute.sets) return;
        const values = attribute.sets.flatMap(valuesOf);
        assert.deepEqual([...allowedBy(rule)].sort(), [...values].sort());
      });
    }
  }
});
