import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {runInNewContext} from 'node:vm';

import {checkOverride} from '../../src/content/override/check.js';

const clinic = {name: 'The clinic'};
const good = {title: 'Our title'};

/** What is told of an override: path and what is allowed there. */
function told(foreign: unknown): readonly string[] {
  return checkOverride(foreign).problems.map(({path, allowed}) => `${path}: ${allowed}`);
}

function used(foreign: unknown): unknown {
  return checkOverride(foreign).override;
}

/** The override as plain objects, since what is read has no prototype. */
function usedCauses(foreign: unknown): unknown {
  return JSON.parse(JSON.stringify(checkOverride(foreign).override?.causes ?? null));
}

describe('own words', () => {
  it('are taken as they are where nothing is wrong', () => {
    const override = {
      clinic: {...clinic, phone: '020 7946 0000'},
      causes: {title: 'Causes', 'disc-problem': {title: 'Discs', body: ['One.', 'Two {discs|disc}.']}},
      care: {urgent: {signs: ['A sign']}},
    };
    assert.deepEqual(JSON.parse(JSON.stringify(used(override))), override);
    assert.deepEqual(told(override), []);
  });

  for (const root of [null, true, 7, 'text', [], {}, undefined, Symbol('x'), 10n, () => 1, NaN]) {
    it(`are refused as a whole when they are ${Array.isArray(root) ? '[]' : `${typeof root}: ${String(root)}`}`, () => {
      assert.equal(used(root), undefined);
      assert.equal(told(root).length, 1);
    });
  }

  for (const [field, value] of [
    ['title', 7],
    ['title', null],
    ['title', ''],
    ['title', '   '],
    ['title', 'x'.repeat(1001)],
    ['summary', ['A list']],
    ['summary', '<img src=x onerror=alert(1)>'],
    ['summary', 'An open {mark'],
    ['body', 'No list'],
    ['body', [1]],
    ['body', [null]],
    ['body', Array.from({length: 31}, () => 'x')],
    ['hidden', 'yes'],
    ['regions', ['knee']],
    ['summary', {_$litType$: 1, strings: ['<img>']}],
  ] as const) {
    it(`fall back for an item alone whose ${field} is ${JSON.stringify(value).slice(0, 40)}`, () => {
      const override = {clinic, causes: {'disc-problem': {...good, [field]: value}, 'joint-wear': good}};
      assert.deepEqual(usedCauses(override), {'joint-wear': good});
      const [first = '', ...rest] = told(override);
      assert.match(first, new RegExp(`^causes\\.disc-problem\\.${field}(\\.0)?: \\S`));
      assert.deepEqual(rest, []);
    });
  }

  it('go on without what is unknown, and say so', () => {
    const override = {
      clinic,
      knees: {},
      causes: {'disc-problem': {...good, colour: 'red', size: 1}},
      care: {emergency: {signs: ['S'], remove: true}, others: {}},
    };
    assert.deepEqual(usedCauses(override), {'disc-problem': good});
    assert.deepEqual(
      checkOverride(override).problems.map(({path}) => path),
      [
        'knees',
        'causes.disc-problem.colour',
        'causes.disc-problem.size',
        'care.emergency.remove',
        'care.others',
      ],
    );
  });

  it('need an id for an item, not any name', () => {
    for (const id of ['Disc', 'a b', '-a', '<b>', 'toString', '']) {
      assert.deepEqual(usedCauses({clinic, causes: {[id]: good}}), {}, id);
    }
  });

  for (const [head, value, isFine] of [
    ['version', 1, true],
    ['version', 1.5, true],
    ['version', 2, false],
    ['version', 0, false],
    ['version', '1', false],
    ['version', Infinity, true],
    ['language', 'en', true],
    ['language', 'EN-gb', true],
    ['language', 'fr', false],
    ['language', 'english', false],
    ['language', 5, false],
  ] as const) {
    it(`are ${isFine ? 'taken' : 'refused'} as a whole with ${head} ${typeof value} ${value}`, () => {
      const isTaken = used({[head]: value, clinic, causes: {'disc-problem': good}}) !== undefined;
      assert.equal(isTaken, isFine);
    });
  }

  it('name the clinic, or only phone numbers and what is hidden hold', () => {
    const override = {
      clinic: {phone: '112'},
      causes: {'disc-problem': good, 'joint-wear': {hidden: true}, title: 'Causes'},
      meta: {general: 'Words.'},
    };
    assert.deepEqual(JSON.parse(JSON.stringify(used(override))), {
      clinic: {phone: '112'},
      causes: {'joint-wear': {hidden: true}},
      meta: {},
    });
    assert.deepEqual(told(override), ['clinic.name: the name of the clinic, since words are changed']);
    assert.deepEqual(told({causes: {'joint-wear': {hidden: true}}}), []);
  });

  for (const phone of ['112', '999', '+49 30 1234567', '(020) 7946-0000', '03.44.55', '+1 (555) 010-9999']) {
    it(`take ${phone} as a phone number`, () => assert.deepEqual(told({clinic: {phone}}), []));
  }

  for (const phone of [
    '1',
    'javascript:alert(1)',
    'tel:112',
    '112;ext=1',
    '112#',
    '1'.repeat(21),
    '112 or 999',
    '+',
    '１１２',
    112,
    '',
  ]) {
    it(`take ${typeof phone} ${phone} for no phone number, and keep the name`, () => {
      const override = {clinic: {...clinic, phone}};
      assert.deepEqual(JSON.parse(JSON.stringify(used(override))), {clinic});
      assert.equal(told(override).length, 1);
    });
  }
});

describe('own words from a hostile or careless hand', () => {
  const withTitle = (title: unknown) => ({clinic, causes: {'disc-problem': {title}}});

  for (const [what, given, expected] of [
    ['lone surrogates', '\uD800Disc\uDC00', '\uFFFDDisc\uFFFD'],
    ['marks that turn the direction', '\u202EDisc\u2066s\u2069', 'Discs'],
    ['signs without width', '\uFEFFDi\u200Bsc', 'Disc'],
    ['controls and line breaks', ' Di\u0000sc\r\n\u2028s\t', 'Di sc s'],
    ['a tower of accents', `a${'\u0301'.repeat(500)}b`, `a${'\u0301'.repeat(4)}b`],
    ['pairs of surrogates, left alone', 'Back 💪', 'Back 💪'],
    ['right-to-left words, left alone', 'ظهر \u200Fא', 'ظهر \u200Fא'],
  ] as const) {
    it(`are cleaned of ${what}`, () => {
      assert.deepEqual(usedCauses(withTitle(given)), {'disc-problem': {title: expected}});
    });
  }

  it('cannot reach a prototype', () => {
    for (const text of [
      '{"__proto__": {"polluted": true}, "clinic": {"name": "C"}}',
      '{"constructor": {"prototype": {"polluted": true}}, "clinic": {"name": "C"}}',
      '{"clinic": {"name": "C", "__proto__": {"polluted": true}}}',
      '{"clinic": {"name": "C"}, "causes": {"__proto__": {"title": "x"}, "constructor": {"title": "x"}, "prototype": {"hidden": true}}}',
      '{"clinic": {"name": "C"}, "causes": {"disc-problem": {"body": ["a", {"__proto__": {"polluted": true}}]}}}',
    ]) {
      const {override, problems} = checkOverride(JSON.parse(text));
      assert.deepEqual(Object.keys(override ?? {}).includes('__proto__'), false);
      assert.deepEqual(override?.clinic?.name, 'C');
      assert.deepEqual(Object.keys(override?.causes ?? {}), []);
      assert.ok(problems.length > 0);
      assert.equal('polluted' in {}, false);
      assert.equal('title' in Function.prototype, false);
    }
  });

  it('may have names that objects have by nature: they are data', () => {
    const foreign = JSON.parse(
      '{"clinic": {"name": "C"}, "hasOwnProperty": 1, "toString": null, "toJSON": 1, "then": 1, "length": -1}',
    ) as object;
    assert.deepEqual(
      checkOverride(foreign).problems.map(({path}) => path),
      ['hasOwnProperty', 'toString', 'toJSON', 'then', 'length'],
    );
    assert.deepEqual(JSON.parse(JSON.stringify(used(foreign))), {clinic: {name: 'C'}});
  });

  it('lose what holds itself, and only that', () => {
    const cyclic: Record<string, unknown> = {...good};
    cyclic['body'] = [cyclic];
    const override = {clinic, causes: {'disc-problem': cyclic, 'joint-wear': good}};
    assert.deepEqual(usedCauses(override), {'joint-wear': good});
    assert.match(
      told(override).join('\n'),
      /^causes\.disc-problem\.body\.0: an object that does not hold itself/,
    );
  });

  it('may name one object twice', () => {
    assert.deepEqual(usedCauses({clinic, causes: {'disc-problem': good, 'joint-wear': good}}), {
      'disc-problem': good,
      'joint-wear': good,
    });
  });

  it('lose what throws when it is read, and only that', () => {
    const boom = (): never => {
      throw new Error('read');
    };
    const bad = {
      clinic,
      get knees(): never {
        return boom();
      },
      causes: {
        'joint-wear': good,
        'disc-problem': new Proxy({}, {ownKeys: boom, get: boom, getPrototypeOf: boom}),
        get 'rare-serious'(): never {
          return boom();
        },
      },
    };
    assert.deepEqual(usedCauses(bad), {'joint-wear': good});
    assert.equal(told(bad).length, 3);
    const {proxy, revoke} = Proxy.revocable({}, {});
    revoke();
    assert.equal(told(proxy).length, 1);
  });

  it('are read once, however often a getter gives something else', () => {
    let reads = 0;
    const shifty = {
      clinic,
      causes: {
        'disc-problem': {
          get title() {
            reads += 1;
            return reads === 1 ? 'Harmless' : '<script>';
          },
        },
      },
    };
    assert.deepEqual(usedCauses(shifty), {'disc-problem': {title: 'Harmless'}});
    assert.equal(reads, 1);
  });

  it('are objects as in JSON, from this or another window', () => {
    assert.deepEqual(
      usedCauses(runInNewContext('({clinic: {name: "C"}, causes: {"joint-wear": {hidden: true}}})')),
      {'joint-wear': {hidden: true}},
    );
    for (const value of [
      new Date(),
      new Map([['clinic', clinic]]),
      Promise.resolve(),
      new URL('https://example.org'),
    ]) {
      assert.equal(used(value), undefined);
      assert.deepEqual(usedCauses({clinic, causes: value}), null);
    }
  });

  for (const [what, make] of Object.entries({
    '200,000 items': () => Object.fromEntries(Array.from({length: 200_000}, (_, n) => [`n${n}`, good])),
    '200,000 paragraphs': () => ({'disc-problem': {body: Array.from({length: 200_000}, () => 'x')}}),
    'a list that says it is endless': () => ({'disc-problem': {body: new Array(4_000_000_000)}}),
    '20,000 levels': () => {
      let deep: unknown = 'x';
      for (let level = 0; level < 20_000; level += 1) deep = {deep};
      return deep;
    },
    'one object named again and again': () => {
      let wide: unknown = 'x';
      for (let level = 0; level < 6; level += 1) wide = Array.from({length: 10}, () => wide);
      return {'disc-problem': wide};
    },
  })) {
    it(`are refused as a whole when there is too much: ${what}`, () => {
      const override = {clinic, causes: make()};
      assert.equal(used(override), undefined);
      assert.match(told(override).join(), /^: at most \d+ /);
    });
  }

  it('with a text of two megabytes lose that text', () => {
    assert.deepEqual(usedCauses(withTitle('x'.repeat(2_000_000))), {});
    assert.deepEqual(usedCauses(withTitle('{'.repeat(2_000_000))), {});
  });

  it('with a thousand mistakes tell the first twenty, each in a short line', () => {
    const causes = Object.fromEntries(Array.from({length: 1000}, (_, n) => [`n${n}`, {title: n}]));
    assert.equal(told({clinic, causes}).length, 20);
    const [line = ''] = told({clinic, ['\u202E<x>\n'.repeat(10_000)]: 1});
    assert.ok(line.length < 300);
    assert.doesNotMatch(line, /[\n\u202E]/);
  });
});
