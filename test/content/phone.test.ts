import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {checkOverride} from '../../src/content/override/check.js';
import {cleanText} from '../../src/content/override/clean-text.js';
import {phoneAllowed, readPhone} from '../../src/content/phone.js';

const good = {
  '112': 'tel:112',
  '15': 'tel:15',
  '020 7946 0000': 'tel:02079460000',
  '+44 20 7946 0000': 'tel:+442079460000',
  '+44 (0)20 7946-0000': 'tel:+442079460000',
  '(0)20 7946 0000': 'tel:02079460000',
  '(555) 010-0000': 'tel:5550100000',
  '01.23.45.67.89': 'tel:0123456789',
  '(+49) 30\u00A0123\u201145': 'tel:+493012345',
  '01\u202F23': 'tel:0123',
  '11111111111111111111': 'tel:11111111111111111111',
} as const;

const bad: readonly unknown[] = [
  ...['', ' ', '1', '+1', '+', '()', '1'.repeat(21), '1 '.repeat(40)],
  ...['0800 BACK', '112;ext=5', '112,5', '112#5', '*112', '1+12', '++112', '+-+', '11/2', '١١٢'],
  ...['tel:112', 'javascript:alert(1)', '112\n113', '112\t5', '<b>112</b>', '112\u0000', '\u202E112'],
  ...[112, null, undefined, {}, ['112'], Symbol('112'), () => '112'],
];

describe('readPhone', () => {
  for (const [given, address] of Object.entries(good)) {
    it(`reads ${given}, adds nothing to it, and shows it as written`, () => {
      assert.deepEqual(readPhone(` ${given} `), {shown: given, address});
    });
  }

  it('reads nothing else', () => {
    for (const given of bad) assert.equal(readPhone(given), undefined, JSON.stringify(given));
  });

  it('holds a clinic to the same rule in its own words', () => {
    for (const phone of Object.keys(good))
      assert.deepEqual(checkOverride({clinic: {phone}}).problems, [], phone);
    // Some are wrong only for what is taken out of each text before anything looks at it.
    const stillBad = bad.filter(
      (each) => each !== undefined && (typeof each !== 'string' || cleanText(each) === each),
    );
    for (const phone of stillBad) {
      const {problems} = checkOverride({clinic: {phone}});
      assert.equal(problems.length, 1, JSON.stringify(phone));
      assert.equal(problems[0]?.path, 'clinic.phone');
    }
    assert.equal(checkOverride({clinic: {phone: '1'}}).problems[0]?.allowed, phoneAllowed);
  });
});
