import {expect, fixture, html} from '@open-wc/testing';
import {setContent} from '../../src/index.js';
import {find, record, seen, until} from '../helpers/dom.js';
import {clinicName, fileWith, release, wordsWith} from '../helpers/own-words.js';
import {make, tagNamed, tags, type AnyTag, type TagCase} from '../helpers/tags.js';
import {watchWarnings} from '../helpers/warnings.js';

const card = tagNamed('risk-factor-card');

/** For values that no type allows. */
const setAny = setContent as (language: unknown, partial: unknown) => Promise<void>;

async function show(
  each: TagCase = card,
  attributes: Readonly<Record<string, string>> = {},
): Promise<AnyTag> {
  const element = make(each, attributes);
  (await fixture<HTMLElement>(html`<div></div>`)).append(element);
  await element.updateComplete;
  return element;
}

describe('setContent', () => {
  const warnings = watchWarnings();
  afterEach(() => setContent('en', undefined));

  for (const each of tags) {
    it(`changes <${each.tag}> that is there, and one that comes later`, async () => {
      // The whole guide to care, since what is changed here stands at its end.
      const attributes = each.tag === 'spasm-care-guide' ? {tier: 'routine'} : {};
      const before = await show(each, attributes);
      await setContent('en', wordsWith('Ours for all'));
      await before.updateComplete;
      const after = await show(each, attributes);
      for (const element of [before, after]) expect(seen(element)).to.contain('Ours for all');
      expect(seen(after)).to.contain(clinicName);
    });
  }

  it('counts from its call on for a tag that is made before the check is done', async () => {
    const set = setContent('en', wordsWith('At once'));
    const element = await show();
    await set;
    await element.updateComplete;
    expect(seen(element)).to.contain('At once');
  });

  it('takes the place of what an earlier call has set; undefined brings our words back', async () => {
    const element = await show();
    await setContent('en', wordsWith('First'));
    await setContent('en', {causes: {'rare-serious': {hidden: true}}});
    await element.updateComplete;
    expect(seen(element)).to.contain(card.title).and.not.to.contain('First');
    await setContent('en', wordsWith('Third'));
    await setContent('en', undefined);
    await element.updateComplete;
    expect(seen(element)).to.contain(card.title).and.not.to.contain(clinicName);
  });

  it('lets the last of two calls win that are on their way together', async () => {
    const element = await show();
    await Promise.all([setContent('en', wordsWith('One')), setContent('en-GB', wordsWith('Two'))]);
    await element.updateComplete;
    expect(seen(element)).to.contain('Two');
  });

  it('stands below the file that a tag names', async () => {
    await setContent('en', wordsWith('For all', {meta: {general: 'From all.'}}));
    const element = await show(card, {'content-src': fileWith({...wordsWith('For one')})});
    await until(() => seen(element).includes('For one'), 'the file is there');
    expect(seen(element)).not.to.contain('For all');
    expect(seen(element)).to.contain('From all.');
  });

  it('hides what the file of a tag may show again', async () => {
    await setContent('en', {causes: {'muscle-overuse': {hidden: true}}});
    const errors = record(document, 'spasm-error');
    const list = {...tagNamed('spasm-cause-list'), good: {only: 'muscle-overuse disc-problem'}};
    const words = {clinic: {name: clinicName}, causes: {'muscle-overuse': {title: 'Again', hidden: false}}};
    const element = await show(list, {'content-src': fileWith(words)});
    await until(() => seen(element).includes('Again'), 'it is shown again');
    const still = await show(list, {'content-src': fileWith({causes: {'muscle-overuse': {hidden: true}}})});
    const meanwhile = await show(list, {'content-src': fileWith(wordsWith('The file is there'))});
    await until(() => seen(meanwhile).includes('The file is there'), 'its file is there');
    for (const each of [still, meanwhile]) expect(seen(each)).not.to.contain('Overworked');
    // That `only` names what is hidden is told, not that the file does.
    expect(warnings.take().join()).not.to.contain('content-src');
    for (const {message} of errors) expect(message).to.contain('given only=');
  });

  it('tells a mistake in a term once the terms are there, and tells it once', async () => {
    const element = await show();
    const errors = record(element, 'spasm-error');
    await setAny('en', {clinic: {name: clinicName}, glossary: {'no-such': {title: 'T'}}});
    await element.updateComplete;
    expect(errors).to.have.length(0);
    find<HTMLButtonElement>(element, '[part="term"]').click();
    await until(() => errors.length === 1, 'it tells');
    expect(errors[0]?.message).to.contain('setContent glossary.no-such=');
    element.requestUpdate();
    await element.updateComplete;
    expect(errors).to.have.length(1);
    warnings.take();
  });

  it('keeps what sends readers to help in front of other words for a card', async () => {
    const own = {summary: 'It may hurt a bit.', body: ['Wait and see.'], hidden: true};
    await setContent('en', {clinic: {name: clinicName}, causes: {'accident-injury': own}});
    const element = make(tagNamed('spasm-cause-card'), {cause: 'accident-injury'});
    const errors = record(element, 'spasm-error');
    (await fixture<HTMLElement>(html`<div></div>`)).append(element);
    await until(() => errors.length === 1, 'it tells that the card cannot be hidden');
    expect(seen(element)).to.match(
      /Get help first\..*It may hurt a bit\..*emergency department.*Wait and see\./s,
    );
    expect(errors[0]?.message).to.contain('causes.accident-injury.hidden=(boolean), allowed false');
    warnings.take();
  });

  it('leaves tags alone that have been removed', async () => {
    const element = await show();
    element.remove();
    await setContent('en', wordsWith('While away'));
    let renders = 0;
    element.addController({hostUpdated: () => (renders += 1)});
    expect(renders).to.equal(0);
    document.body.append(element);
    await element.updateComplete;
    expect(seen(element)).to.contain('While away');
    element.remove();
  });

  it('waits with a complaint about an id that it may add', async () => {
    const own = {title: 'Our factor', summary: 'A word.', changeable: 'yes' as const};
    const set = setContent('en', {clinic: {name: clinicName}, riskFactors: {ours: own}});
    const element = await show(card, {factor: 'ours'});
    await set;
    await element.updateComplete;
    const text = seen(element).replace(/[\u2068\u2069]/g, '');
    expect(text).to.contain('Our factor').and.to.contain(`Added by ${clinicName}`);
  });

  const cyclic: Record<string, unknown> = {clinic: {name: clinicName}};
  cyclic['causes'] = cyclic;
  for (const [what, value] of Object.entries({
    null: null,
    'a text': 'words',
    'a list': [],
    'an empty object': {},
    'a symbol': Symbol('x'),
    'a function': () => 1,
    'a node': document.createElement('b'),
    'a window': window,
    'a promise': Promise.resolve({}),
    'a cycle': cyclic,
    'a proxy that throws': new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('read');
        },
      },
    ),
    'a forged template': {_$litType$: 1, strings: ['<img src=x>'], values: []},
    'a title that is a number': wordsWith(5 as unknown as string),
  })) {
    it(`does not fail with ${what}: our text stays, and the tags tell`, async () => {
      const element = await show();
      const errors = record(element, 'spasm-error');
      await setAny('en', value);
      await element.updateComplete;
      expect(seen(element)).to.contain(card.title);
      expect(errors.length).to.be.greaterThan(0);
      expect(errors[0]?.message).to.match(/^<risk-factor-card>: given setContent.*=.+, allowed /);
      // The same message may have been said before.
      warnings.take();
      await setContent('en', wordsWith('Good again'));
      await element.updateComplete;
      expect(seen(element)).to.contain('Good again');
    });
  }

  for (const language of ['fr', 'x', 5, null, Symbol('en'), {}]) {
    it(`does not fail with the language ${typeof language} ${String(language)}`, async () => {
      const element = await show();
      const errors = record(element, 'spasm-error');
      await setAny(language, wordsWith('Not shown'));
      await element.updateComplete;
      expect(seen(element)).to.contain(card.title);
      expect(errors[0]?.message).to.match(/given setContent language=.+, allowed en$/);
      warnings.take();
    });
  }

  it('tells a mistake to each tag, and warns of it once', async () => {
    const errors = record(document, 'spasm-error');
    for (const each of tags) await show(each);
    await setAny('en', wordsWith('Fine', {meta: {general: 7}}));
    await until(() => errors.length === tags.length, 'all tell');
    expect(warnings.take().filter((each) => each.includes('meta.general'))).to.have.length(1);
  });

  it('does not open or close anything that the reader has', async () => {
    const list = await show(tagNamed('spasm-cause-list'));
    const item = list.renderRoot.querySelector<HTMLDetailsElement>('[part="item"]');
    item?.querySelector('summary')?.click();
    await until(() => item?.open, 'the item is open');
    await list.updateComplete;
    await setContent('en', wordsWith('Changed'));
    await list.updateComplete;
    expect(seen(list)).to.contain('Changed');
    expect(item?.open).to.equal(true);
  });

  it('is not held up by a file that is late', async () => {
    const element = await show(card, {'content-src': fileWith(wordsWith('Late'), {held: 'set-content'})});
    await setContent('en', wordsWith('Meanwhile'));
    await element.updateComplete;
    expect(seen(element)).to.contain('Meanwhile');
    await release('set-content', () => seen(element).includes('Late'));
  });
});
