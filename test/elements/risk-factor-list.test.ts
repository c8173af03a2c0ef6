import {expect, fixture, html} from '@open-wc/testing';
import {contributingFactors, phrases, riskFactors} from '../../src/content/factors.js';
import {plainText} from '../../src/content/text.js';
import {changeabilities} from '../../src/content/vocabulary.js';
import '../../src/define/risk-factor-list.js';
import type {RiskFactorList} from '../../src/index.js';
import {find, findAll, record, seen, textOf} from '../helpers/dom.js';
import {itemOf} from '../helpers/tags.js';
import {watchWarnings} from '../helpers/warnings.js';

const factors = riskFactors.items;
const groups = contributingFactors.items;
const idsOf = (items: readonly {readonly id: string}[]): string[] => items.map(({id}) => id);

describe('<risk-factor-list>', () => {
  const warnings = watchWarnings();

  async function show(
    attributes: Readonly<Record<string, string>> = {},
    inside: unknown = '',
  ): Promise<RiskFactorList> {
    const parent = await fixture<HTMLElement>(html`<div></div>`);
    const element = document.createElement('risk-factor-list');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    const content = await fixture<HTMLElement>(html`<div>${inside}</div>`);
    element.append(...content.children);
    parent.append(element);
    await element.updateComplete;
    return element;
  }

  const ids = (element: Element, part: string): string[] =>
    findAll(element, `[part="${part}"]`).map(({id}) => id.replace('spasm-', ''));
  const shown = (element: Element): string[] => [...ids(element, 'card'), ...ids(element, 'item')];

  it('shows every risk factor as a card, then every group, each once', async () => {
    const element = await show();
    expect(ids(element, 'card')).to.deep.equal(idsOf(factors));
    expect(ids(element, 'item')).to.deep.equal(idsOf(groups));
    expect(textOf(find(element, '[part="heading"]'))).to.equal(riskFactors.title);
    expect(textOf(find(element, '[part="section-heading"]'))).to.equal(contributingFactors.title);
    expect(seen(element)).to.contain(plainText(riskFactors.intro ?? '-'));
  });

  for (const {id, title, summary, body, changeable, changeNote, sources} of factors) {
    it(`shows on the card of ${id} picture, name, summary and in words whether it can be changed`, async () => {
      const element = await show({only: id});
      expect(textOf(find(element, '[part="item-heading"]'))).to.equal(title);
      expect(find(element, '[part="icon"] path').getBoundingClientRect().width).to.be.greaterThan(10);
      const text = seen(element);
      const answer = `${phrases.changeAnswers[changeable]}. ${plainText(changeNote ?? '')}`.trim();
      for (const part of [summary, phrases.changeQuestion, answer]) expect(text).to.contain(plainText(part));
      for (const part of body) expect(text).not.to.contain(plainText(part));
    });

    it(`has more to read about ${id}: text and sources`, async () => {
      const element = await show({only: id});
      const more = find<HTMLDetailsElement>(element, '[part="more"]');
      expect(find(element, '[part="more"] > summary').ariaLabel).to.equal(`${phrases.more}: ${title}`);
      more.open = true;
      for (const part of body) expect(seen(element)).to.contain(plainText(part));
      for (const {publisher} of sources) expect(textOf(more)).to.contain(publisher);
    });
  }

  for (const {id, title, summary, body, sources} of groups) {
    it(`shows the group ${id} closed, with summary, text and sources inside`, async () => {
      const element = await show({only: id});
      const item = find<HTMLDetailsElement>(element, '[part="item"]');
      expect(item.open).to.equal(false);
      expect(textOf(find(element, '[part="item-heading"]'))).to.equal(title);
      expect(seen(element)).not.to.contain(plainText(summary));
      item.open = true;
      for (const part of [summary, ...body]) expect(seen(element)).to.contain(plainText(part));
      for (const {publisher} of sources) expect(textOf(item)).to.contain(publisher);
    });
  }

  it('only: shows the chosen factors and groups, separated by spaces or commas, in the order of the content', async () => {
    const element = await show({only: 'muscles, work\nage'});
    expect(shown(element)).to.deep.equal(['age', 'work', 'muscles']);
    element.removeAttribute('only');
    await element.updateComplete;
    expect(shown(element)).to.deep.equal(idsOf([...factors, ...groups]));
  });

  it('only: shows neither an empty row of cards nor a heading over nothing', async () => {
    const cards = await show({only: 'age'});
    expect(findAll(cards, '[part="section-heading"], [part="list"]')).to.have.length(0);
    const list = await show({only: 'food-fluids'});
    expect(findAll(list, '[part="cards"]')).to.have.length(0);
    expect(list.renderRoot.querySelector('[part="section-heading"]')).not.to.equal(null);
  });

  it('exclude: leaves factors and groups out', async () => {
    const element = await show({exclude: 'age posture-shape'});
    const left = idsOf([...factors, ...groups]).filter((id) => id !== 'age' && id !== 'posture-shape');
    expect(shown(element)).to.deep.equal(left);
  });

  for (const answer of changeabilities) {
    it(`changeable="${answer}": shows only factors with this answer, and no group`, async () => {
      const element = await show({changeable: answer});
      expect(shown(element)).to.deep.equal(idsOf(factors.filter(({changeable}) => changeable === answer)));
      expect(shown(element)).not.to.have.length(0);
    });
  }

  it('changeable: takes several answers, within only and exclude', async () => {
    const element = await show({changeable: 'often, with-support'});
    const either = factors.filter(({changeable}) => ['often', 'with-support'].includes(changeable));
    expect(shown(element)).to.deep.equal(idsOf(either));
    element.exclude = either[0]?.id ?? null;
    await element.updateComplete;
    expect(shown(element)).to.deep.equal(idsOf(either.slice(1)));
    element.exclude = null;
    element.only = `${either[0]?.id ?? ''} age`;
    await element.updateComplete;
    expect(shown(element)).to.deep.equal(idsOf(either.slice(0, 1)));
  });

  it('sets cards side by side where there is room, with the same rows, and one below the other elsewhere', async () => {
    const element = await show();
    element.style.inlineSize = '700px';
    const places = (part: string): DOMRect[] =>
      findAll(element, part).map((each) => each.getBoundingClientRect());
    for (const part of ['[part="card"]', '[part="change"]', '[part="more"]']) {
      const [first, second] = places(part);
      expect(first?.top, part).to.be.closeTo(second?.top ?? NaN, 1);
    }
    element.style.inlineSize = '320px';
    const [first, second] = places('[part="card"]');
    expect(second?.top).to.be.at.least(first?.bottom ?? NaN);
    expect(first?.width).to.be.at.most(320);
  });

  for (const [attribute, allowed] of [
    ['only', /age, .+ … \(14 in all\)$/],
    ['changeable', /no, sometimes, often, yes, with-support$/],
  ] as const) {
    it(`${attribute}: keeps the fallback for a value that it does not know, says so, and recovers`, async () => {
      const errors = record(document, 'spasm-error');
      const element = await show({[attribute]: `no-${attribute}`}, html`<p>Fallback</p>`);
      expect(element.firstElementChild?.checkVisibility()).to.equal(true);
      expect(shown(element)).to.deep.equal([]);
      const [warning = '', ...more] = warnings.take();
      expect(warning).to.match(allowed);
      expect(more).to.have.length(0);
      expect(errors.map(({message}) => message)).to.deep.equal([warning]);
      element.removeAttribute(attribute);
      await element.updateComplete;
      expect(shown(element)).to.deep.equal(idsOf([...factors, ...groups]));
    });
  }

  it('shows the whole list where nothing fits and there is no fallback', async () => {
    const element = await show({only: 'age', changeable: 'yes'});
    expect(itemOf(factors, 'age').changeable).to.equal('no');
    expect(shown(element)).to.deep.equal(idsOf([...factors, ...groups]));
  });
});
