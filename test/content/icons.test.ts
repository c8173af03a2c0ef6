import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {iconPath} from '../../build/content/icons.js';
import {content} from './support/english.js';

const names = [
  ...new Set([
    ...content.topics['posture-tips'].items.map((item) => item.icon),
    ...content.topics['risk-factors'].items.map((item) => item.icon),
  ]),
].sort();

describe('pictograms', () => {
  for (const name of names) {
    it(`${name} is path data of whole numbers on the grid`, () => {
      const path = iconPath(name);
      assert.match(path, /^[Mm][\dMLHVCSQTAZmlhvcsqtaz ,.-]+$/);
      assert.doesNotMatch(path, /\d\.\d/);
      assert.ok(path.length < 1500, `${name} has ${path.length} characters`);
    });
  }

  it('that do not exist are named', () => {
    assert.throws(
      () => iconPath('no-such-icon'),
      /^Error: icon: given "no-such-icon"; allowed is a name of the Health Icons set$/,
    );
  });

  it('are no properties of an object', () => {
    assert.throws(() => iconPath('constructor'), /given "constructor"/);
    assert.throws(() => iconPath('__proto__'), /given "__proto__"/);
  });
});
