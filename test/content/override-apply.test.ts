import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {checkOverride} from '../../src/content/override/check.js';
import {applied, fixed, itemIn, published, type PublishedContent} from './support/published.js';

const clinic = {name: 'The clinic'};

function apply(override: object, to: PublishedContent = published) {
  const checked = checkOverride(override);
  assert.deepEqual(checked.problems, []);
  assert.ok(checked.override);
  return applied(checked.override, to);
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
    const {causes} = changed({clinic, causes: {'tight-weak-muscles': {summary: 'Short.', body: ['Long.']}}});
    const ours = itemIn(published.causes, 'tight-weak-muscles');
    const item = itemIn(causes, 'tight-weak-muscles');
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

  it('is the title and the words above a list: these say whose they are, and lose our sources', () => {
    const {causes} = changed({clinic, causes: {title: 'Our list', intro: 'Our words.'}});
    assert.ok(published.causes.sources?.length);
    assert.deepEqual(
      [causes.title, causes.intro, causes.sources, causes.reviews],
      ['Our list', `Our words. (${credit('changedBy')})`, [], []],
    );
    assert.deepEqual(causes.items, published.causes.items);
  });

  it('is a title alone: the words below it stay with their sources, and say who has changed a part', () => {
    const {causes, contributingFactors} = changed({
      clinic,
      causes: {title: 'Our list'},
      contributingFactors: {title: 'More'},
    });
    assert.equal(causes.intro, `${published.causes.intro} (${credit('partlyChangedBy')})`);
    assert.deepEqual(causes.sources, published.causes.sources);
    assert.equal(contributingFactors.intro, credit('changedBy'));
  });

  it('is the meaning of a term, which says so itself', () => {
    const {glossary} = changed({clinic, glossary: {disc: {meaning: 'A cushion.'}}});
    const term = glossary.items.find(({id}) => id === 'disc');
    assert.equal(term?.meaning, `A cushion. (${credit('changedBy')})`);
  });

  it('is an item that is hidden', () => {
    const {causes} = changed({causes: {'sudden-movement': {hidden: true}}});
    assert.equal(causes.items.length, published.causes.items.length - 1);
    assert.ok(!causes.items.some(({id}) => id === 'sudden-movement'));
    const shown = changed({causes: {'sudden-movement': {hidden: false}}});
    assert.deepEqual(shown.causes.items, published.causes.items);
  });

  it('is an item that was hidden before: it may be named, and shows again at its place when asked to', () => {
    const hidden = changed({causes: {'sudden-movement': {hidden: true}}});
    for (const words of [{hidden: true}, {title: 'Still hidden'}])
      assert.deepEqual(changed({clinic, causes: {'sudden-movement': words}}, hidden).causes, hidden.causes);
    const again = {'sudden-movement': {title: 'Shown again', hidden: false}};
    const {causes} = changed({clinic, causes: again}, hidden);
    assert.deepEqual(
      causes.items.map(({id}) => id),
      published.causes.items.map(({id}) => id),
    );
    assert.equal(causes.items[0]?.title, 'Shown again');
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
    const all = Object.fromEntries(published.selfCare.items.map(({id}) => [id, {hidden: true}]));
    const {content, problems} = apply({selfCare: all});
    assert.deepEqual(content.selfCare.items, published.selfCare.items);
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
    const hiding = changed({clinic, causes: {'sudden-movement': {hidden: true}}});
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
    const {selfCare: _, ...rest} = published;
    const none = rest as PublishedContent;
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

  it('stands before the words of a clinic for an item, with our sources', () => {
    const {causes} = changed({
      clinic,
      causes: {'accident-injury': {summary: 'It may hurt a bit.', body: ['Wait and see.']}},
    });
    const item = itemIn(causes, 'accident-injury');
    assert.equal(
      item.summary,
      'Get help first. Do not wait to see if it is just a spasm. It may hurt a bit.',
    );
    const [help = '', ...rest] = item.body;
    assert.match(help, /^Did it begin .* emergency department now\. .* straight away\.$/);
    assert.deepEqual(rest, ['Wait and see.', credit('partlyChangedBy')]);
    assert.deepEqual(item.sources, itemIn(published.causes, 'accident-injury').sources);
    const none = changed({clinic, causes: {'accident-injury': {body: []}}});
    assert.equal(itemIn(none.causes, 'accident-injury').body[0], help);
  });

  it('stands before the words of a clinic for a term, and above a list', () => {
    const {glossary, selfCare} = changed({
      clinic,
      glossary: {'cauda-equina': {meaning: 'Some nerves.'}},
      selfCare: {intro: 'Do as you like.'},
    });
    const line = credit('partlyChangedBy');
    assert.equal(
      glossary.items.find(({id}) => id === 'cauda-equina')?.meaning,
      `If these nerves get squeezed, it is an emergency. Some nerves. (${line})`,
    );
    assert.equal(
      selfCare.intro,
      `If you have a warning sign, get help first. These points are for people over 16. Do as you like. (${line})`,
    );
    assert.deepEqual(selfCare.sources, published.selfCare.sources);
  });

  it('is said once where a clinic repeats it', () => {
    const [help = ''] = fixed.riskFactors.items['pregnancy']?.body ?? [];
    const {riskFactors} = changed({clinic, riskFactors: {pregnancy: {body: ['Ours.', help, `So: ${help}`]}}});
    assert.deepEqual(itemIn(riskFactors, 'pregnancy').body, [
      help,
      'Ours.',
      'So:',
      credit('partlyChangedBy'),
    ]);
  });

  it('is still there when one clinic changes what another has changed', () => {
    const first = changed({clinic, causes: {'rare-serious': {summary: 'One.'}}});
    const {causes} = changed({clinic, causes: {'rare-serious': {summary: 'Two.'}}}, first);
    assert.match(
      itemIn(causes, 'rare-serious').summary,
      /^Now and then, .* get help if you have one\. Two\.$/,
    );
  });

  it('cannot be hidden, and the rest of what is said of the item holds', () => {
    for (const [topic, {items}] of Object.entries(fixed)) {
      for (const id of Object.keys(items)) {
        if (topic === 'glossary') continue;
        const {content, problems} = apply({clinic, [topic]: {[id]: {hidden: true, title: 'Ours'}}});
        assert.deepEqual(problems, [
          {
            path: `${topic}.${id}.hidden`,
            given: true,
            allowed: 'false, since this item says when to get help',
          },
        ]);
        assert.equal(itemIn(content[topic as 'causes'], id as 'rare-serious').title, 'Ours');
      }
    }
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
      const {care, meta, phrases} = applied(override).content;
      assert.deepEqual(
        {care, meta, phrases},
        {care: published.care, meta: published.meta, phrases: published.phrases},
      );
    });
  }
});
