import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {causes, overview, phrases} from '../../src/content/causes-and-overview.js';
import {fill} from '../../src/content/phrase.js';
import '../../src/define/spasm-cause-list.js';
import type {SpasmCauseList} from '../../src/index.js';
import {click, find, findAll, focused, press, record, seen, textOf, until} from '../helpers/dom.js';
import {itemOf} from '../helpers/tags.js';
import {watchWarnings} from '../helpers/warnings.js';

const item = (element: Element, id: string): HTMLDetailsElement => find(element, `#spasm-${id}`);
const summary = (element: Element, id: string): HTMLElement => find(element, `#spasm-${id} > summary`);
const openIds = (element: Element): string[] =>
  findAll<HTMLDetailsElement>(element, '[part="item"]').flatMap(({id, open}) => (open ? [id.slice(6)] : []));

describe('<spasm-cause-list> in use', () => {
  watchWarnings();

  const show = (single = false): Promise<SpasmCauseList> =>
    fixture<SpasmCauseList>(html`<spasm-cause-list ?single=${single}></spasm-cause-list>`);

  it('opens and closes an item by a click, and tells each time', async () => {
    const element = await show();
    const toggles = record(document, 'spasm-toggle');
    await click(summary(element, 'disc-problem'));
    await until(() => toggles.length === 1, 'the first event');
    expect(openIds(element)).to.deep.equal(['disc-problem']);
    await click(summary(element, 'disc-problem'));
    await until(() => toggles.length === 2, 'the second event');
    expect(openIds(element)).to.deep.equal([]);
    expect(toggles.map(({itemId, open, target}) => [itemId, open, target])).to.deep.equal([
      ['disc-problem', true, element],
      ['disc-problem', false, element],
    ]);
    expect(toggles.every(({bubbles, composed}) => bubbles && composed)).to.equal(true);
  });

  it('is reached by Tab, opened by Enter and closed by Space', async () => {
    const parent = await fixture<HTMLElement>(html`<div><button>Before</button></div>`);
    const element = document.createElement('spasm-cause-list');
    parent.append(element);
    await element.updateComplete;
    const toggles = record(element, 'spasm-toggle');
    parent.querySelector('button')?.focus();
    await press('Tab');
    const first = summary(element, 'about-spasm');
    expect(focused()).to.equal(first);
    expect(getComputedStyle(first).outlineStyle).to.equal('solid');
    await press('Enter');
    await until(() => toggles.length === 1, 'Enter to open');
    expect(openIds(element)).to.deep.equal(['about-spasm']);
    await press(' ');
    await until(() => toggles.length === 2, 'Space to close');
    expect(openIds(element)).to.deep.equal([]);
    expect(focused()).to.equal(first);
    await press('Tab');
    expect(focused()).to.equal(summary(element, causes.items[0]?.id ?? ''));
  });

  it('keeps others open by default, and closes them with single', async () => {
    const element = await show();
    for (const id of ['disc-problem', 'joint-wear']) {
      const toggled = oneEvent(element, 'spasm-toggle');
      await click(summary(element, id));
      await toggled;
    }
    expect(openIds(element)).to.deep.equal(['disc-problem', 'joint-wear'].sort(byPlace));

    const single = await show(true);
    const toggles = record(single, 'spasm-toggle');
    for (const [index, id] of ['disc-problem', 'joint-wear'].entries()) {
      await click(summary(single, id));
      await until(() => toggles.length === index + 1, `the event of ${id}`);
      await single.updateComplete;
      expect(openIds(single)).to.deep.equal([id]);
    }
  });

  it('keeps what the reader opened when another attribute changes', async () => {
    const element = await show();
    const toggled = oneEvent(element, 'spasm-toggle');
    await click(summary(element, 'disc-problem'));
    await toggled;
    element.exclude = 'joint-wear';
    await element.updateComplete;
    expect(openIds(element)).to.deep.equal(['disc-problem']);
  });

  it('fires nothing when the page opens items', async () => {
    const element = await show();
    const toggles = record(element, 'spasm-toggle');
    const toggled = oneEvent(item(element, 'disc-problem'), 'toggle');
    element.open = 'disc-problem';
    await toggled;
    await element.updateComplete;
    expect(openIds(element)).to.deep.equal(['disc-problem']);
    expect(toggles).to.have.length(0);
  });

  it('fires nothing for help and for sources', async () => {
    const element = await show();
    const toggles = record(element, 'spasm-toggle');
    const help = find<HTMLDetailsElement>(element, '[part="help"]');
    const toggled = oneEvent(help, 'toggle');
    await click(find(element, '[part="help"] > summary'));
    await toggled;
    await element.updateComplete;
    expect(help.open).to.equal(true);
    expect(toggles).to.have.length(0);
  });
});

function byPlace(one: string, other: string): number {
  const ids = causes.items.map(({id}) => id);
  return ids.indexOf(one) - ids.indexOf(other);
}

describe('<spasm-cause-list filterable>', () => {
  watchWarnings();

  const total = causes.items.length;
  const titles = (element: Element): string[] =>
    findAll(element, '[part="item-heading"]').flatMap((each) =>
      each.checkVisibility() ? [textOf(each)] : [],
    );
  const status = (element: Element): string => textOf(find(element, '[role="status"]'));

  async function filtered(query: string): Promise<SpasmCauseList> {
    const element = await fixture<SpasmCauseList>(html`<spasm-cause-list filterable></spasm-cause-list>`);
    find(element, 'input').focus();
    await sendKeys({type: query});
    await until(() => find<HTMLInputElement>(element, 'input').value === query, 'the words to arrive');
    await element.updateComplete;
    return element;
  }

  it('has an empty status at first, so that the count is announced later', async () => {
    const element = await filtered('');
    expect(status(element)).to.equal('');
    expect(titles(element)).to.have.length(total + 1);
  });

  it('shows only causes that have all the words, and announces how many', async () => {
    const element = await filtered('disc');
    const {title} = itemOf(causes.items, 'disc-problem');
    const shown = titles(element).length;
    expect(titles(element)).to.contain(title);
    expect(titles(element)).not.to.contain(overview.items[0]?.title);
    expect(shown).to.be.lessThan(total);
    expect(status(element)).to.equal(fill(phrases.causesShown.other, {shown, total}));
    expect(find(element, 'input').checkVisibility()).to.equal(true);
  });

  it('finds words without regard to case and accents, and at their start', async () => {
    const plain = titles(await filtered('disc'));
    expect(titles(await filtered(' DÍSC '))).to.deep.equal(plain);
  });

  it('says when nothing is found, and shows no empty box', async () => {
    const element = await filtered('xylophone');
    expect(titles(element)).to.have.length(0);
    expect(status(element)).to.equal(phrases.causesNone);
    expect(find(element, '[part="list"]').checkVisibility()).to.equal(false);
    expect(seen(element)).to.contain(phrases.causesNone);
  });

  it('shows everything again by Escape, and keeps the focus', async () => {
    const element = await filtered('xylophone');
    await press('Escape');
    await element.updateComplete;
    expect(find<HTMLInputElement>(element, 'input').value).to.equal('');
    expect(titles(element)).to.have.length(total + 1);
    expect(status(element)).to.equal('');
    expect(focused()).to.equal(find(element, 'input'));
  });

  it('takes markup and the signs of a pattern as plain words', async () => {
    const element = await filtered('<b>.*(');
    expect(titles(element)).to.have.length(0);
    expect(findAll(element, 'b')).to.have.length(0);
  });

  it('counts only what the page has chosen, in the right form', async () => {
    const element = await filtered('disc');
    element.only = 'disc-problem';
    await element.updateComplete;
    expect(status(element)).to.equal(fill(phrases.causesShown.one ?? '', {shown: 1, total: 1}));
  });

  it('fires nothing while filtering', async () => {
    const toggles = record(document, 'spasm-toggle');
    await filtered('disc');
    expect(toggles).to.have.length(0);
  });
});
