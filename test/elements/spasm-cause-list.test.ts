import {expect, fixture, html} from '@open-wc/testing';
import {causes, overview, phrases} from '../../src/content/causes-and-overview.js';
import {plainText} from '../../src/content/text.js';
import '../../src/define/spasm-cause-list.js';
import type {SpasmCauseList} from '../../src/index.js';
import {find, findAll, record, seen, textOf} from '../helpers/dom.js';
import {itemOf} from '../helpers/tags.js';
import {watchWarnings} from '../helpers/warnings.js';

const allTitles = [...overview.items, ...causes.items].map((item) => item.title);
const titleOf = (id: string): string => itemOf(causes.items, id).title;

describe('<spasm-cause-list>', () => {
  const warnings = watchWarnings();

  async function show(
    attributes: Readonly<Record<string, string>> = {},
    inside = '',
  ): Promise<SpasmCauseList> {
    const element = document.createElement('spasm-cause-list');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.innerHTML = inside;
    (await fixture<HTMLElement>(html`<div></div>`)).append(element);
    await element.updateComplete;
    return element;
  }

  const items = (element: Element): HTMLDetailsElement[] => findAll(element, '[part="item"]');
  const titles = (element: Element): string[] => findAll(element, '[part="item-heading"]').map(textOf);
  const openTitles = (element: Element): string[] =>
    items(element).flatMap((item) => (item.open ? [textOf(find(element, `#${item.id} summary`))] : []));

  it('shows what a spasm is and then every cause, closed, each once', async () => {
    const element = await show();
    expect(titles(element)).to.deep.equal(allTitles);
    expect(openTitles(element)).to.deep.equal([]);
    expect(seen(element)).not.to.contain(plainText(causes.items[0]?.summary ?? '-'));
  });

  it('shows summary, text and sources of an open item, without the marks of terms', async () => {
    const element = await show({open: 'disc-problem'});
    const {summary, body, sources} = itemOf(causes.items, 'disc-problem');
    const text = seen(element);
    for (const part of [summary, ...body]) expect(text).to.contain(plainText(part));
    for (const {publisher} of sources) expect(text).to.contain(publisher);
    expect(text).not.to.match(/[{}]/);
  });

  it('links sources by their own address, without telling where the reader comes from', async () => {
    const element = await show();
    const links = findAll<HTMLAnchorElement>(element, '[part="source"] a');
    expect(links.length).to.be.greaterThan(0);
    expect(
      links.every(({protocol, rel}) => /^https?:$/.test(protocol) && rel === 'noopener noreferrer'),
    ).to.equal(true);
  });

  it('only: shows the chosen causes alone, separated by spaces or commas, in the order of the content', async () => {
    const element = await show({only: ' joint-wear,sudden-movement\n joint-wear'});
    expect(titles(element)).to.deep.equal([titleOf('sudden-movement'), titleOf('joint-wear')]);
  });

  it('only: shows all after removal, and the choice when set again', async () => {
    const element = await show({only: 'disc-problem'});
    element.removeAttribute('only');
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(allTitles);
    element.only = 'joint-wear';
    await element.updateComplete;
    expect(titles(element)).to.deep.equal([titleOf('joint-wear')]);
  });

  it('exclude: leaves causes out and keeps what a spasm is', async () => {
    const element = await show({exclude: 'disc-problem joint-wear'});
    const left = allTitles.filter(
      (title) => ![titleOf('disc-problem'), titleOf('joint-wear')].includes(title),
    );
    expect(titles(element)).to.deep.equal(left);
  });

  it('region: shows only causes felt there', async () => {
    const element = await show({region: 'neck abdomen'});
    const felt = causes.items.filter(({regions}) => regions.some((id) => id === 'neck' || id === 'abdomen'));
    expect(titles(element)).to.deep.equal(felt.map(({title}) => title));
    element.exclude = felt[0]?.id ?? null;
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(felt.slice(1).map(({title}) => title));
  });

  it('open: opens items at first, what a spasm is too, and fires nothing', async () => {
    const toggles = record(document, 'spasm-toggle');
    const element = await show({open: 'about-spasm, disc-problem'});
    expect(openTitles(element)).to.deep.equal([allTitles[0], titleOf('disc-problem')]);
    element.open = null;
    await element.updateComplete;
    expect(openTitles(element)).to.deep.equal([]);
    expect(toggles).to.have.length(0);
  });

  it('open="all": opens every item', async () => {
    const element = await show({open: 'all'});
    expect(openTitles(element)).to.deep.equal(allTitles);
  });

  it('single: keeps at most one item open, also when more are asked for', async () => {
    const element = await show({open: 'all', single: ''});
    expect(openTitles(element)).to.have.length(1);
    element.single = false;
    element.open = 'disc-problem joint-wear';
    await element.updateComplete;
    expect(openTitles(element)).to.have.length(2);
  });

  it('filterable: brings a labelled field, and takes it away', async () => {
    const element = await show({filterable: ''});
    const field = find<HTMLInputElement>(element, 'input');
    expect([...(field.labels ?? [])].map(textOf)).to.deep.equal([phrases.causesFilter]);
    element.removeAttribute('filterable');
    await element.updateComplete;
    expect(findAll(element, 'input')).to.have.length(0);
  });

  for (const [attribute, allowed] of [
    ['only', /sudden-movement, .+ … \(11 in all\)$/],
    ['region', /neck, .+ … \(7 in all\)$/],
  ] as const) {
    it(`${attribute}: keeps the fallback for an unknown id, and says so once`, async () => {
      const errors = record(document, 'spasm-error');
      const element = await show({[attribute]: `no-${attribute}`}, '<p>Fallback</p>');
      expect(element.firstElementChild?.checkVisibility()).to.equal(true);
      expect(titles(element)).to.deep.equal([]);
      const [warning, ...more] = warnings.take();
      expect(warning).to.match(allowed);
      expect(
        warning?.startsWith(`<spasm-cause-list>: given ${attribute}="no-${attribute}", allowed `),
      ).to.equal(true);
      expect(more).to.have.length(0);
      expect(errors.map(({message, target}) => [message, target])).to.deep.equal([[warning, element]]);
      element.removeAttribute(attribute);
      await element.updateComplete;
      expect(titles(element)).to.deep.equal(allTitles);
      expect(element.firstElementChild?.checkVisibility()).to.equal(false);
    });
  }

  it('shows the whole list when an unknown id is given and there is no fallback', async () => {
    const element = await show({only: 'nothing-like-it'}, '<p slot="header">Header</p> <!-- a comment -->');
    expect(titles(element)).to.deep.equal(allTitles);
    expect(warnings.take()).to.have.length(1);
  });

  for (const [attribute, value] of [
    ['only', 'disc-problem disc-promblem'],
    ['exclude', 'joint-were'],
    ['open', 'ALL'],
  ] as const) {
    it(`${attribute}: does without the one id that it does not know, and names it`, async () => {
      const element = await show({[attribute]: value}, '<p>Fallback</p>');
      expect(element.firstElementChild?.checkVisibility()).to.equal(false);
      expect(titles(element)).to.deep.equal(attribute === 'only' ? [titleOf('disc-problem')] : allTitles);
      expect(warnings.take().join()).to.contain(
        `given ${attribute}="${value.split(' ').at(-1) ?? ''}", allowed`,
      );
    });
  }
});
