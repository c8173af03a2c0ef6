import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {applyOverride} from '../../src/content/override/apply.js';
import {checkOverride} from '../../src/content/override/check.js';
import {itemIn, published, type PublishedContent} from './support/published.js';

const clinic = {name: 'The clinic'};

function apply(override: object, to: PublishedContent = published) {
  const checked = checkOverride(override);
  assert.deepEqual(checked.problems, []);
  assert.ok(checked.override);
  return applyOverride(to, checked.override);
}

/** The content after the change, where nothing may be wrong with it. */
function changed(override: object, to?: PublishedContent): PublishedContent {
  const {content, problems} = apply(override, to);
  assert.deepEqual(problems, []);
  return content;
}

/** A line of credit as a reader meets it. */
const credit = (phrase: 'changedBy' | 'partlyChangedBy' | 'addedBy'): string =>
  published.phrases[phrase].replace('{name}', '\u2068The clinic\u2069');

describe('what a clinic changes', () => {
  const ours = itemIn(published.causes, 'disc-problem');

  it('is a title: the text and its sources stay, and the item says who changed a part', () => {
    const {causes} = changed({clinic, causes: {'disc-problem': {title: 'Discs'}}});
    const item = itemIn(causes, 'disc-problem');
    assert.equal(item.title, 'Discs');
    assert.equal(item.summary, ours.summary);
    assert.deepEqual(item.body, [...ours.body, credit('partlyChangedBy')]);
    assert.deepEqual(item.sources, ours.sources);
  });

  it('takes away what our reviewers have said of the item, and of no other', () => {
    const review = {by: 'A reviewer', role: 'physiotherapist', on: '2026-01-02', due: '2029-01-02'};
    const items = published.causes.items.map((item) => ({...item, reviews: [review]}));
    const {causes} = changed({clinic, causes: {'disc-problem': {title: 'Discs'}}}, {
      ...published,
      causes: {...published.causes, items},
    } as unknown as PublishedContent);
    for (const {id, reviews} of causes.items as readonly {id: string; reviews?: readonly unknown[]}[])
      assert.equal(reviews?.length, id === 'disc-problem' ? 0 : 1, id);
  });

  it('is the whole text: none of our sources is left', () => {
    const {causes} = changed({clinic, causes: {'disc-problem': {summary: 'Short.', body: ['Long.']}}});
    const item = itemIn(causes, 'disc-problem');
    assert.equal(item.title, ours.title);
    assert.deepEqual(item.body, ['Long.', credit('changedBy')]);
    assert.deepEqual(item.sources, []);
    assert.deepEqual(item.regions, ours.regions);
  });

  it('is the whole text with the summary alone where there is no body', () => {
    const bare = published.postureTips.items.find((tip) => tip.body.length === 0);
    assert.ok(bare);
    const {postureTips} = changed({clinic, postureTips: {[bare.id]: {summary: 'Why.'}}});
    assert.deepEqual(itemIn(postureTips, bare.id).sources, []);
  });

  it('leaves our sources while a note of ours stays', () => {
    const {riskFactors} = changed({clinic, riskFactors: {age: {summary: 'A.', body: ['B.']}}});
    assert.ok(itemIn(riskFactors, 'age').sources.length > 0);
    const all = {summary: 'A.', body: ['B.'], changeNote: 'C.'};
    const whole = changed({clinic, riskFactors: {age: all}});
    assert.deepEqual(itemIn(whole.riskFactors, 'age').sources, []);
  });

  it('is the title and the words above a list', () => {
    const {causes} = changed({clinic, causes: {title: 'Our list', intro: 'Our words.'}});
    assert.deepEqual([causes.title, causes.intro], ['Our list', 'Our words.']);
    assert.deepEqual(causes.items, published.causes.items);
  });

  it('is the meaning of a term, which says so itself', () => {
    const {glossary} = changed({clinic, glossary: {disc: {meaning: 'A cushion.'}}});
    const term = glossary.items.find(({id}) => id === 'disc');
    assert.equal(term?.meaning, `A cushion. (${credit('changedBy')})`);
  });

  it('is an item that is hidden', () => {
    const {causes} = changed({causes: {'rare-serious': {hidden: true}}});
    assert.equal(causes.items.length, published.causes.items.length - 1);
    assert.ok(!causes.items.some(({id}) => id === 'rare-serious'));
    const shown = changed({causes: {'rare-serious': {hidden: false}}});
    assert.deepEqual(shown.causes.items, published.causes.items);
  });

  it('is an item that is new: at the end, with all that a tag reads', () => {
    const own = {title: 'Cold', summary: 'We see it.'};
    const content = changed({
      clinic,
      causes: {cold: own},
      riskFactors: {cold: {...own, changeable: 'yes'}},
      postureTips: {cold: {...own, body: ['Wear a vest.'], audiences: ['sport']}},
      glossary: {cold: {title: 'Cold', meaning: 'Not warm.'}},
    });
    const common = {id: 'cold', ...own, body: [credit('addedBy')], sources: []};
    assert.deepEqual(content.causes.items.at(-1), {...common, regions: []});
    assert.deepEqual(content.riskFactors.items.at(-1), {...common, changeable: 'yes', icon: ''});
    const tip = content.postureTips.items.at(-1);
    assert.deepEqual(tip?.body, ['Wear a vest.', credit('addedBy')]);
    assert.deepEqual(tip?.audiences, ['sport']);
    assert.equal(content.glossary.items.at(-1)?.meaning, `Not warm. (${credit('addedBy')})`);
  });

  it('for everybody is a new tip that names nobody', () => {
    const {postureTips} = changed({clinic, postureTips: {own: {title: 'A', summary: 'B'}}});
    assert.equal(postureTips.items.at(-1)?.audiences.length, 5);
  });

  it('cannot be an item that lacks something, or has an id with a slip', () => {
    for (const [topic, items] of Object.entries({
      causes: {'disc-problm': {title: 'A'}, 'rare-serius': {hidden: true}},
      riskFactors: {smoking: {title: 'A', summary: 'B'}},
      glossary: {fascia: {title: 'A'}},
    })) {
      const {content, problems} = apply({clinic, [topic]: items});
      assert.deepEqual(
        problems.map(({path}) => path),
        Object.keys(items).map((id) => `${topic}.${id}`),
      );
      for (const {allowed} of problems) assert.match(allowed, /^the id of an item of ours, or title, /);
      assert.deepEqual(content[topic as 'causes'].items, published[topic as 'causes'].items);
    }
  });

  it('cannot leave a list empty', () => {
    const all = Object.fromEntries(published.causes.items.map(({id}) => [id, {hidden: true}]));
    const {content, problems} = apply({causes: all});
    assert.deepEqual(content.causes.items, published.causes.items);
    assert.match(problems[0]?.allowed ?? '', /^at least one item/);
  });

  it('comes on top of what was changed before, each with its name', () => {
    const first = changed({clinic, causes: {'disc-problem': {title: 'First'}}});
    const second = changed(
      {clinic: {name: 'The branch', phone: '112'}, causes: {'joint-wear': {title: 'Second'}}},
      first,
    );
    assert.equal(itemIn(second.causes, 'disc-problem').title, 'First');
    assert.match(itemIn(second.causes, 'joint-wear').body.at(-1) ?? '', /The branch/);
    assert.deepEqual(second.clinic, {name: 'The branch', phone: '112', hasWords: true});
  });
});

describe('what a clinic says of itself', () => {
  it('goes with the content, and says whether words of it are in there', () => {
    assert.deepEqual(changed({clinic: {phone: '020 7946', emergencyPhone: '999'}}).clinic, {
      phone: '020 7946',
      emergencyPhone: '999',
    });
    const hiding = changed({clinic, causes: {'rare-serious': {hidden: true}}});
    assert.deepEqual(hiding.clinic, clinic);
    for (const words of [
      {causes: {title: 'A'}},
      {care: {urgent: {signs: ['A']}}},
      {meta: {general: 'A'}},
      {causes: {'disc-problem': {title: 'A'}}},
    ]) {
      assert.deepEqual(changed({clinic, ...words}).clinic, {...clinic, hasWords: true});
    }
  });

  it('says nothing of words for a topic that the tag does not show', () => {
    const {selfCare: _, ...none} = {...published, selfCare: undefined};
    assert.deepEqual(changed({clinic, selfCare: {exercise: {title: 'A'}}}, none).clinic, clinic);
  });
});

describe('what keeps readers safe', () => {
  it('can be extended: signs stand behind ours, and say whose they are', () => {
    const {care} = changed({clinic, care: {emergency: {signs: ['A new sign', 'Another']}}});
    const [before] = published.care.tiers;
    const [after, ...others] = care.tiers;
    const added = ['A new sign', 'Another'].map((sign) => `${sign} (${credit('addedBy')})`);
    assert.deepEqual(after, {...before, reviews: [], signs: [...(before?.signs ?? []), ...added]});
    assert.deepEqual(others, published.care.tiers.slice(1));
    assert.equal(care.title, published.care.title);
  });

  it('can be extended: words stand behind the general information', () => {
    const {meta} = changed({clinic, meta: {general: 'Call us.'}});
    assert.equal(meta.general, `${published.meta.general} Call us. (${credit('addedBy')})`);
    assert.deepEqual({...meta, general: ''}, {...published.meta, general: ''});
  });

  for (const attempt of [
    {care: {emergency: {signs: []}}},
    {care: {emergency: {hidden: true}}},
    {care: {emergency: null}},
    {care: {tiers: []}},
    {care: {title: 'x', intro: 'x'}},
    {care: null},
    {care: []},
    {meta: {general: ''}},
    {meta: {general: null}},
    {meta: {general: '\u200B'}},
    {meta: {unreviewed: 'All checked', origin: 'x', sources: []}},
    {meta: null},
    {interface: {sourcesLabel: 'x'}},
    {phrases: {addedBy: 'x'}},
  ]) {
    it(`stays whole with ${JSON.stringify(attempt)}`, () => {
      const {override = {}, problems} = checkOverride({clinic, ...attempt});
      assert.ok(problems.length > 0);
      const {care, meta, phrases} = applyOverride(published, override).content;
      assert.deepEqual(
        {care, meta, phrases},
        {care: published.care, meta: published.meta, phrases: published.phrases},
      );
    });
  }
});
