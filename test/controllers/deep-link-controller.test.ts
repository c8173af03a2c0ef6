import {expect, fixture, html} from '@open-wc/testing';
import {causes} from '../../src/content/causes.js';
import '../../src/define/spasm-cause-list.js';
import type {SpasmCauseList} from '../../src/index.js';
import {leave, visit} from '../helpers/address.js';
import {find, findAll, focused, record, textOf, until} from '../helpers/dom.js';
import {watchWarnings} from '../helpers/warnings.js';

// An address is answered once on a page, so each test has an item of its own.
const unused = causes.items.map(({id}) => id);

describe('an address that names an item', () => {
  watchWarnings();
  let id = '';

  beforeEach(() => {
    id = unused.pop() ?? '';
  });

  afterEach(leave);

  const summary = (element: Element, itemId = id): HTMLElement => find(element, `#spasm-${itemId} > summary`);
  const isOpen = (element: Element, itemId = id): boolean =>
    find<HTMLDetailsElement>(element, `#spasm-${itemId}`).open;

  async function add(): Promise<SpasmCauseList> {
    const element = document.createElement('spasm-cause-list');
    (await fixture<HTMLElement>(html`<div></div>`)).append(element);
    await element.updateComplete;
    return element;
  }

  it('opens the item at first, scrolls to it, leads the focus there, and fires nothing', async () => {
    history.replaceState(null, '', `#spasm-${id}`);
    const toggles = record(document, 'spasm-toggle');
    const element = await add();
    await until(() => focused() === summary(element), 'the focus on the item');
    expect(isOpen(element)).to.equal(true);
    expect(textOf(summary(element))).to.equal(causes.items.find((item) => item.id === id)?.title);
    const {top, bottom} = summary(element).getBoundingClientRect();
    expect(top).to.be.at.least(-1);
    expect(bottom).to.be.at.most(innerHeight + 1);
    expect(toggles).to.have.length(0);
  });

  it('does the same when the address changes, and when the reader comes back to it', async () => {
    const element = await add();
    await visit(id);
    await until(() => focused() === summary(element), 'the focus on the item');
    expect(isOpen(element)).to.equal(true);
    await visit('about-spasm');
    await until(() => focused() === summary(element, 'about-spasm'), 'the focus on the second item');
    expect(isOpen(element)).to.equal(true);
    await visit(id);
    await until(() => focused() === summary(element), 'the focus on the first item again');
  });

  it('closes the others in a single list', async () => {
    const element = await add();
    element.single = true;
    element.open = 'about-spasm';
    await element.updateComplete;
    await visit(id);
    await until(() => focused() === summary(element), 'the focus on the item');
    expect(isOpen(element, 'about-spasm')).to.equal(false);
  });

  it('shows an item that the filter had hidden', async () => {
    const element = await add();
    element.filterable = true;
    await element.updateComplete;
    const field = find<HTMLInputElement>(element, 'input');
    field.value = 'xylophone';
    field.dispatchEvent(new InputEvent('input', {bubbles: true}));
    await element.updateComplete;
    expect(summary(element).checkVisibility()).to.equal(false);
    await visit(id);
    await until(() => focused() === summary(element), 'the focus on the item');
    expect(field.value).to.equal('');
  });

  it('leads to the first of two tags with the item, and opens it in both', async () => {
    const first = await add();
    const second = await add();
    await visit(id);
    await until(() => isOpen(first) && isOpen(second), 'both to open');
    await second.updateComplete;
    expect(focused()).to.equal(summary(first));
  });

  it('leads to a tag that has the item, past one that has not', async () => {
    const first = await add();
    first.exclude = id;
    await first.updateComplete;
    const second = await add();
    await visit(id);
    await until(() => focused() === summary(second), 'the focus on the second tag');
    expect(findAll(first, '[open]')).to.have.length(0);
  });

  it('does not take the focus when a tag is added later, or again', async () => {
    const element = await add();
    await visit(id);
    await until(() => focused() === summary(element), 'the focus on the item');
    const elsewhere = await fixture<HTMLElement>(html`<button>Elsewhere</button>`);
    elsewhere.focus();
    const later = await add();
    const parent = element.parentElement;
    element.remove();
    parent?.append(element);
    await Promise.all([later.updateComplete, element.updateComplete]);
    expect(focused()).to.equal(elsewhere);
    expect(isOpen(later)).to.equal(false);
  });

  it('is answered again in a view of an app that comes back at the same address', async () => {
    const element = await add();
    await visit(id);
    await until(() => focused() === summary(element), 'the focus on the item');
    const {href} = location;
    element.remove();
    history.pushState(null, '', '#elsewhere');
    await new Promise((resolve) => setTimeout(resolve));
    history.pushState(null, '', href);
    const back = await add();
    await until(() => isOpen(back) && focused() === summary(back), 'the item is open');
  });

  it('leads to a tag that takes the place of one removed at once', async () => {
    history.replaceState(null, '', `#spasm-${id}`);
    const removed = document.createElement('spasm-cause-list');
    document.body.append(removed);
    removed.remove();
    const element = await add();
    await until(() => focused() === summary(element), 'the focus on the item');
  });

  it('is no longer heard by a tag that was removed', async () => {
    const element = await add();
    element.remove();
    await visit(id);
    await element.updateComplete;
    expect(isOpen(element)).to.equal(false);
  });

  for (const hash of [
    '#spasm-',
    '#spasm-"]*{',
    '#spasm-%E0%A4%A',
    '#spasm-__proto__',
    '#filter',
    '#disc-problem',
  ]) {
    it(`does nothing for ${hash}`, async () => {
      history.replaceState(null, '', hash);
      const element = await add();
      dispatchEvent(new HashChangeEvent('hashchange'));
      await element.updateComplete;
      expect(findAll(element, '[open]')).to.have.length(0);
      expect(focused()).to.equal(document.body);
    });
  }
});
