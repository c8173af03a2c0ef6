import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {parse} from 'yaml';

import {contentFolder, loadLanguages, readChecked} from '../../build/content/load.js';
import {contentModule} from '../../build/content/module.js';
import {
  checkedTexts,
  type RecordedPlaces,
  recordProblems,
  renewedPlaces,
  type ReviewRecord,
  reviewsSchema,
  withReviews,
} from '../../build/content/review-record.js';
import {reviewsText} from '../../build/content/review-text.js';
import {staleness, staleReport} from '../../build/content/stale-reviews.js';
import {ContentError, parseContentFile} from '../../build/content/yaml-file.js';
import type {Review} from '../../src/content/review.js';
import {content} from './support/english.js';

const record = await readChecked('reviews.yaml', reviewsSchema);
const texts = Object.entries(content.topics).flatMap(([topic, data]) => checkedTexts(topic, data));
const person = {by: 'A. Example', role: 'physiotherapist', on: '2026-03-01', due: '2027-03-01'};

const sentence = (text: string) => ({text, facts: [], basis: 'outside', sources: ['N1']});
const topic = {
  title: 'Risks',
  intro: [sentence('Some can change.')],
  items: [
    {
      id: 'age',
      title: 'Age',
      summary: [sentence('It rises.')],
      body: [],
      changeable: 'no',
      changeNote: sentence('You cannot.'),
      icon: 'calendar',
    },
    {
      id: 'work',
      title: 'Work',
      summary: [sentence('It lifts.')],
      body: [],
      changeable: 'often',
      icon: 'spine',
    },
  ],
};
const places = ['risk-factors', 'risk-factors/age', 'risk-factors/work'];

interface Published {
  readonly since: string;
  readonly items: readonly {
    readonly id: string;
    readonly since: string;
    readonly reviews?: readonly Review[];
  }[];
}

const published = (data: object, record: RecordedPlaces): Published =>
  withReviews('risk-factors', data, record) as unknown as Published;

/** The places whose hash differs after a change of the topic. */
function changedBy(change: (copy: typeof topic) => void): readonly string[] {
  const copy = structuredClone(topic);
  change(copy);
  const after = checkedTexts('risk-factors', copy);
  return checkedTexts('risk-factors', topic)
    .filter(({hash}, index) => after[index]?.hash !== hash)
    .map(({place}) => place);
}

const recorded = renewedPlaces({}, checkedTexts('risk-factors', topic), '2026-01-01');
const [, age] = checkedTexts('risk-factors', topic);
const reviewedAge: RecordedPlaces = {
  ...recorded,
  'risk-factors/age': {
    text: age?.hash ?? '',
    since: '2026-01-01',
    review: {...person, text: age?.hash ?? ''},
  },
};

describe('content/reviews.yaml', () => {
  it('has an entry for each language and for no other', async () => {
    assert.deepEqual(Object.keys(record).sort(), [...(await loadLanguages())].sort());
  });

  it('fits every English text', () => {
    for (const [name, data] of Object.entries(content.topics)) {
      assert.deepEqual(recordProblems(name, checkedTexts(name, data), record['en']), []);
    }
    assert.deepEqual(Object.keys(record['en'] ?? {}).sort(), texts.map(({place}) => place).sort());
  });

  it('is as `npm run content:reviews` would write it', async () => {
    assert.equal(await readFile(`${contentFolder}reviews.yaml`, 'utf8'), reviewsText(record));
  });

  it('covers each item, tier and term, and what stands above them, but not buttons and notes', () => {
    const all = texts.map(({place}) => place);
    for (const place of ['care', 'care/emergency', 'glossary/disc', 'self-care/pillow', 'causes']) {
      assert.ok(all.includes(place), place);
    }
    assert.deepEqual(
      all.filter((place) => /^(interface|meta)\b/.test(place)),
      [],
    );
  });
});

describe('the hash of a text', () => {
  it('changes with a title, a sentence, a note, an answer, and their order', () => {
    assert.deepEqual(
      changedBy(({items: [first]}) => Object.assign(first ?? {}, {title: 'Ages'})),
      ['risk-factors/age'],
    );
    assert.deepEqual(
      changedBy(({items: [first]}) => Object.assign(first?.summary[0] ?? {}, {text: 'It rises!'})),
      ['risk-factors/age'],
    );
    assert.deepEqual(
      changedBy(({items: [first]}) => Object.assign(first?.changeNote ?? {}, {text: 'You can.'})),
      ['risk-factors/age'],
    );
    assert.deepEqual(
      changedBy(({items: [first]}) => Object.assign(first ?? {}, {changeable: 'yes'})),
      ['risk-factors/age'],
    );
    assert.deepEqual(
      changedBy(({items: [first]}) =>
        Object.assign(first ?? {}, {summary: [sentence('You cannot.')], changeNote: sentence('It rises.')}),
      ),
      ['risk-factors/age'],
    );
  });

  it('changes above the items apart from them', () => {
    assert.deepEqual(
      changedBy((copy) => Object.assign(copy.intro[0] ?? {}, {text: 'None can change.'})),
      ['risk-factors'],
    );
  });

  it('changes with the parts of the body, and with whom a tip is for', () => {
    const hashes = [{}, {regions: [{id: 'neck'}]}, {regions: [{id: 'leg'}]}, {audiences: ['desk']}].map(
      (more) => checkedTexts('causes', {title: 'T', items: [{id: 'x', title: 'X', ...more}]})[1]?.hash,
    );
    assert.equal(new Set(hashes).size, 4);
  });

  it('stays when only facts, bases, sources or pictures change', () => {
    assert.deepEqual(
      changedBy(({items: [first]}) => {
        Object.assign(first ?? {}, {icon: 'walking'});
        Object.assign(first?.summary[0] ?? {}, {facts: ['A.def.1'], basis: 'hedged', sources: ['A']});
      }),
      [],
    );
  });
});

describe('the record', () => {
  it('that fits brings no problem', () => {
    assert.deepEqual(recordProblems('risk-factors', checkedTexts('risk-factors', topic), recorded), []);
  });

  it('that lacks a text, has an old one or one too many is told, with the place and the command', () => {
    const {'risk-factors/work': work, ...rest} = recorded;
    assert.ok(work);
    const odd = {
      ...rest,
      'risk-factors/age': {text: '00000000', since: '2026-01-01'},
      'risk-factors/luck': work,
      'causes/luck': work,
    };
    const problems = recordProblems('risk-factors', checkedTexts('risk-factors', topic), odd);
    const command = 'run `npm run content:reviews`';
    assert.deepEqual(
      problems.map(({message}) => message),
      [
        `the text of risk-factors/age has changed since it was recorded in content/reviews.yaml; ${command}`,
        `the text of risk-factors/work is not recorded in content/reviews.yaml; ${command}`,
        `risk-factors/luck is no longer there; ${command}`,
      ],
    );
  });

  it('gives each item its day, and a review only while that is of the text as it is', () => {
    const risks = published(topic, reviewedAge);
    assert.equal(risks.since, '2026-01-01');
    assert.deepEqual(
      risks.items.map(({id, since, reviews}) => [id, since, reviews]),
      [
        ['age', '2026-01-01', [person]],
        ['work', '2026-01-01', undefined],
      ],
    );
    const changed = [{place: 'risk-factors/age', path: [], hash: '00000000'}];
    const setBack = renewedPlaces(reviewedAge, changed, '2026-05-01');
    const [first] = published(topic, setBack).items;
    assert.deepEqual([first?.since, first?.reviews], ['2026-05-01', undefined]);
  });

  it('counts a word that an item explains as part of it', () => {
    const explaining = {title: 'T', items: [{id: 'age', title: 'A {disc} and {discs|disc}'}]};
    const text = age?.hash ?? '';
    const other = {...person, by: 'B. Example'};
    const about = (disc: RecordedPlaces[string]): Published['items'][number] | undefined =>
      published(explaining, {...reviewedAge, 'glossary/disc': disc}).items[0];
    assert.deepEqual(about({text, since: '2026-02-01', review: {...other, text}})?.reviews, [person, other]);
    assert.deepEqual(about({text, since: '2026-02-01', review: {...person, text}})?.reviews, [person]);
    assert.deepEqual(about({text, since: '2026-02-01'}), {
      ...explaining.items[0],
      since: '2026-02-01',
    });
    assert.equal(
      about({text: '00000000', since: '2025-02-01', review: {...person, text}})?.reviews,
      undefined,
    );
  });

  it('gives the words of buttons and notes nothing', () => {
    assert.deepEqual(withReviews('interface', content.topics.interface), content.topics.interface);
  });

  it('is renewed where a text changed, and keeps the rest', () => {
    const changed = checkedTexts('risk-factors', topic).map((text) =>
      text.place === 'risk-factors/age' ? {...text, hash: '00000000'} : text,
    );
    const renewed = renewedPlaces({...reviewedAge, 'risk-factors/luck': age as never}, changed, '2026-05-01');
    assert.deepEqual(Object.keys(renewed), places);
    assert.deepEqual(renewed['risk-factors/work'], recorded['risk-factors/work']);
    assert.deepEqual(renewed['risk-factors/age'], {
      text: '00000000',
      since: '2026-05-01',
      review: {...person, text: age?.hash},
    });
  });

  it('is written so that it can be read back, hashes of digits alone too', () => {
    const odd: ReviewRecord = {
      en: {
        'causes/x': {
          text: '12345678',
          since: '2026-01-01',
          review: {...person, by: `O'Neill: "Jo" #1`, text: '1e234567'},
        },
      },
      fr: {},
    };
    assert.deepEqual(parse(reviewsText({en: odd['en'] ?? {}})), {en: odd['en']});
    assert.deepEqual(parseContentFile('r', reviewsText({en: odd['en'] ?? {}}), reviewsSchema).data, {
      en: odd['en'],
    });
  });

  for (const [what, change] of Object.entries({
    'a day that does not exist': {on: '2026-02-30'},
    'a next check before the check': {due: '2026-03-01'},
    'no name': {by: ' '},
    'a name that is too long': {by: 'x'.repeat(121)},
    'a hash that is none': {text: 'latest'},
    'an unknown field': {licence: '7'},
  })) {
    it(`refuses a review with ${what}`, () => {
      const entry = {text: '1a2b3c4d', since: '2026-01-01', review: {...person, text: '1a2b3c4d', ...change}};
      const source = JSON.stringify({en: {'causes/x': entry}});
      assert.throws(() => parseContentFile('content/reviews.yaml', source, reviewsSchema), ContentError);
    });
  }

  for (const missing of ['by', 'role', 'on', 'due', 'text']) {
    it(`refuses a review without ${missing}`, () => {
      const review = Object.fromEntries(
        Object.entries({...person, text: '1a2b3c4d'}).filter(([field]) => field !== missing),
      );
      const source = JSON.stringify({en: {x: {text: '1a2b3c4d', since: '2026-01-01', review}}});
      assert.throws(
        () => parseContentFile('content/reviews.yaml', source, reviewsSchema),
        (error) => error instanceof ContentError && error.message.includes(`review.${missing}`),
      );
    });
  }
});

describe('the build', () => {
  const read = (changes: Readonly<Record<string, (text: string) => string>>) => async (path: string) => {
    const text = await readFile(path, 'utf8');
    const change = Object.entries(changes).find(([end]) => path.endsWith(end))?.[1];
    return change ? change(text) : text;
  };
  const file = `${contentFolder}en/overview.yaml`;

  it('stops when a text is not the one recorded, and names file, line, place and command', async () => {
    const changed = read({
      'overview.yaml': (text) => text.replace('so you are not alone', 'and you are not alone'),
    });
    await assert.rejects(contentModule(file, changed), {
      name: 'ContentError',
      message:
        /^content\/en\/overview\.yaml:\d+:\d+ items\.0: the text of overview\/about-spasm has changed .*; run `npm run content:reviews`$/,
    });
  });

  it('stops when the record names what is not there, and says where', async () => {
    const changed = read({
      'reviews.yaml': (text) =>
        text.replace('  causes:\n', "  overview/gone: {text: '1a2b3c4d', since: 2026-01-01}\n  causes:\n"),
    });
    await assert.rejects(contentModule(file, changed), {
      message: /^content\/reviews\.yaml:\d+:\d+ en\.overview\/gone: overview\/gone is no longer there; /,
    });
  });

  it('goes on when only the sources of a sentence change', async () => {
    const changed = read({'overview.yaml': (text) => text.replace('sources: [A, B, M1]', 'sources: [A, B]')});
    assert.match(await contentModule(file, changed), /"since":"\d{4}-/);
  });
});

describe('`npm run content:stale`', () => {
  const withReview = (due: string, text = '1a2b3c4d'): ReviewRecord => ({
    en: {
      'causes/x': {text: '1a2b3c4d', since: '2026-01-01', review: {...person, due, text}},
      'causes/y': {text: '1a2b3c4d', since: '2026-01-01'},
    },
  });

  it('says that nothing has been reviewed, and passes', () => {
    const none = {en: {'causes/y': {text: '1a2b3c4d', since: '2026-01-01'}}};
    assert.deepEqual(staleReport(none, '2026-06-01'), {
      lines: ['Nothing has been reviewed: none of 1 texts has a review that counts.'],
      fails: false,
    });
  });

  it('passes on the day a check is due, and fails on the day after, naming it', () => {
    assert.equal(staleReport(withReview('2027-03-01'), '2027-03-01').fails, false);
    const {lines, fails} = staleReport(withReview('2027-03-01'), '2027-03-02');
    assert.equal(fails, true);
    assert.equal(lines[0], '1 of 2 texts have a review that counts.');
    assert.ok(lines.includes('  en causes/x: A. Example, physiotherapist, on 2026-03-01, due 2027-03-01'));
  });

  it('names a review that is set back, which alone is no failure', () => {
    const record = withReview('2027-03-01', '00000000');
    assert.equal(staleness(record, '2026-06-01').counting, 0);
    const {lines, fails} = staleReport(record, '2026-06-01');
    assert.equal(fails, false);
    assert.match(lines.join('\n'), /Set back.*\n {2}en causes\/x: A\. Example/);
  });

  it('fails for a review of a day that is still to come', () => {
    assert.equal(staleReport(withReview('2027-03-01'), '2026-02-28').fails, true);
  });
});
