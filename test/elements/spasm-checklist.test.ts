import {expect, fixture, html} from '@open-wc/testing';
import {care, checklist, contributingFactors, phrases, riskFactors} from '../../src/content/checklist.js';
import type {Item} from '../../src/content/published.js';
import {markedText, plainText} from '../../src/content/text.js';
import '../../src/define/spasm-checklist.js';
import type {SpasmChecklist} from '../../src/index.js';
import {click, find, findAll, focused, openFrame, press, record, seen, textOf} from '../helpers/dom.js';
import {itemOf} from '../helpers/tags.js';
import {watchWarnings} from '../helpers/warnings.js';

const all: readonly Item[] = [...riskFactors.items, ...contributingFactors.items];
const boxes = (element: Element): HTMLInputElement[] => findAll<HTMLInputElement>(element, 'input');
const box = (element: Element, id: string): HTMLInputElement => find(element, `input[value="${id}"]`);
const ticked = (element: Element): string[] =>
  boxes(element)
    .filter(({checked}) => checked)
    .map(({value}) => value);
/** The lists of the result: what is ticked, if anything is, and the questions. */
const lists = (element: Element): string[][] =>
  findAll(element, '[part="result"] ul').map((list) => [...list.children].map(plain));
const questionsFor = (...ids: readonly string[]): string[] =>
  checklist.questions
    .filter((each) => typeof each === 'string' || each.for.some((id) => ids.includes(id)))
    .map((each) => plainText(markedText(each)));

/** The text of an element without the meanings that its terms open. */
function plain(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const meaning of copy.querySelectorAll('[popover]')) meaning.remove();
  return textOf(copy);
}

describe('<spasm-checklist>', () => {
  const warnings = watchWarnings();

  async function show(
    attributes: Readonly<Record<string, string>> = {},
    inside = '',
  ): Promise<SpasmChecklist> {
    const element = document.createElement('spasm-checklist');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.innerHTML = inside;
    (await fixture<HTMLElement>(html`<div></div>`)).append(element);
    await element.updateComplete;
    return element;
  }

  async function tick(element: SpasmChecklist, ...ids: readonly string[]): Promise<void> {
    for (const id of ids) await click(box(element, id));
    await element.updateComplete;
  }

  it('offers all factors, in two named groups, each with its name and what it is about', async () => {
    const element = await show();
    const groups = findAll(element, 'fieldset');
    expect(groups.map((group) => textOf(group.querySelector('legend') ?? group))).to.deep.equal([
      riskFactors.title,
      contributingFactors.title,
    ]);
    expect(boxes(element).map(({value}) => value)).to.deep.equal(all.map(({id}) => id));
    for (const {id, title, summary} of all) {
      const each = box(element, id);
      expect(each.labels).to.have.length(1);
      expect(textOf(each.labels?.[0] ?? each)).to.equal(title);
      const about = find(element, `#${each.getAttribute('aria-describedby') ?? ''}`);
      expect(plain(about)).to.equal(plainText(summary));
      expect(about.closest('label')).to.equal(null);
    }
  });

  it('has boxes that are large enough, with room around them, and seen on any page', async () => {
    for (const each of boxes(await show())) {
      expect(each.type).to.equal('checkbox');
      expect(getComputedStyle(each).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
      const {width, height} = each.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
      // All of the row ticks.
      expect(each.closest('[part="item"]')?.getBoundingClientRect().height).to.be.at.least(43.9);
    }
  });

  it('begins with nothing ticked, says that this means nothing, and has questions for everybody', async () => {
    const element = await show();
    expect(ticked(element)).to.deep.equal([]);
    expect(seen(element)).to.contain(phrases.checklistNothing);
    expect(lists(element)).to.deep.equal([questionsFor()]);
  });

  it('gathers what is ticked, in the order of the list, and the questions that come with it', async () => {
    const element = await show();
    await tick(element, 'muscles', 'work');
    expect(lists(element)).to.deep.equal([
      ['work', 'muscles'].map((id) => itemOf(all, id).title),
      questionsFor('work', 'muscles'),
    ]);
    await tick(element, 'work', 'muscles');
    expect(lists(element)).to.deep.equal([questionsFor()]);
    expect(seen(element)).to.contain(phrases.checklistNothing);
  });

  it('has a question for each factor, and names none that there is not', () => {
    const named = checklist.questions.flatMap((each) => (typeof each === 'string' ? [] : each.for));
    expect([...new Set(named)].sort()).to.deep.equal(all.map(({id}) => id).sort());
  });

  it('gives no number, no score and no verdict, whatever is ticked', async () => {
    const element = await show();
    const result = find(element, '[part="result"]');
    for (const state of ['nothing', 'everything']) {
      expect(result.innerText, state).not.to.match(
        /\d|score|risk level|low risk|high risk|you are fine|you have/i,
      );
      for (const {id} of all) box(element, id).click();
      await element.updateComplete;
    }
  });

  it('leads to help above the result, once, and still does when everything is ticked', async () => {
    const element = await show();
    for (const {id} of all) box(element, id).click();
    await element.updateComplete;
    const [way, ...more] = findAll(element, '[part="help"]');
    expect(more).to.have.length(0);
    expect(textOf(way?.querySelector('summary') ?? element)).to.equal(care.title);
    expect(way?.checkVisibility()).to.equal(true);
    expect(way?.getBoundingClientRect().bottom).to.be.at.most(
      find(element, '[part="result"]').getBoundingClientRect().top,
    );
  });

  for (const id of ['pregnancy', 'low-mood']) {
    it(`opens when to get help for ${id}, which has signs of its own`, async () => {
      const element = await show();
      const way = find<HTMLDetailsElement>(element, '[part="help"]');
      await tick(element, 'age');
      expect(way.open).to.equal(false);
      await tick(element, id);
      expect(way.open).to.equal(true);
    });
  }

  it('leaves when to get help open when the tick that called for it goes, and closed once the reader has closed it', async () => {
    const element = await show();
    const way = find<HTMLDetailsElement>(element, '[part="help"]');
    way.open = true;
    await tick(element, 'pregnancy');
    await tick(element, 'pregnancy');
    expect(way.open).to.equal(true);
    way.open = false;
    await tick(element, 'age');
    expect(way.open).to.equal(false);
  });

  it('is ticked by keys: Tab from box to box, the space bar ticks', async () => {
    const element = await show({only: 'school-bags weight'});
    box(element, 'weight').focus();
    await press(' ');
    await press('Tab');
    expect(focused()).to.equal(box(element, 'school-bags'));
    expect(parseFloat(getComputedStyle(box(element, 'school-bags')).outlineWidth)).to.be.at.least(2);
    await press(' ');
    await element.updateComplete;
    expect(ticked(element)).to.deep.equal(['weight', 'school-bags']);
    await press(' ');
    await press('Enter');
    await element.updateComplete;
    expect(ticked(element)).to.deep.equal(['weight']);
  });

  it('is ticked by its words as well', async () => {
    const element = await show();
    await click(box(element, 'age').labels?.[0] ?? element);
    expect(ticked(element)).to.deep.equal(['age']);
  });

  it('is ticked by what a thing is about, but not by a word that opens its explanation', async () => {
    const element = await show();
    const about = find(element, '#about-pregnancy');
    await click(about);
    expect(ticked(element)).to.deep.equal(['pregnancy']);
    await click(find(element, '#about-age [part="term"]'));
    expect(ticked(element)).to.deep.equal(['pregnancy']);
    expect(findAll(element, ':popover-open')).to.have.length(1);
  });

  it('begins the title and what it is about at the same edge', async () => {
    const element = await show();
    const start = (node: Node): number => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return range.getClientRects()[0]?.left ?? NaN;
    };
    for (const each of boxes(element)) {
      const title = [...(each.labels?.[0]?.childNodes ?? [])].find(
        (node) => node instanceof Text && node.data.trim(),
      );
      const about = find(element, `#about-${each.value}`);
      expect(start(title ?? each), each.value).to.be.closeTo(start(about), 0.6);
    }
  });

  it('tells the page what was ticked and what is not any more', async () => {
    const element = await show();
    const selects = record(document, 'spasm-select');
    await tick(element, 'age', 'work', 'age');
    expect(selects.map(({itemId, selected}) => [itemId, selected])).to.deep.equal([
      ['age', true],
      ['work', true],
      ['age', false],
    ]);
    expect(
      selects.every(({target, bubbles, composed}) => target === element && bubbles && composed),
    ).to.equal(true);
  });

  describe('only', () => {
    it('offers those factors, and leaves out a group that has none of them', async () => {
      const element = await show({only: 'food-fluids, muscles'});
      expect(boxes(element).map(({value}) => value)).to.deep.equal(['muscles', 'food-fluids']);
      expect(findAll(element, 'fieldset')).to.have.length(1);
    });

    it('takes a tick out of the result with its factor, and back again', async () => {
      const element = await show();
      await tick(element, 'age', 'work');
      element.only = 'age';
      await element.updateComplete;
      expect(lists(element)[0]).to.deep.equal([itemOf(all, 'age').title]);
      element.only = null;
      await element.updateComplete;
      expect(ticked(element)).to.deep.equal(['age', 'work']);
    });

    it('goes on without what it does not know, and falls back when it knows nothing', async () => {
      expect(boxes(await show({only: 'age ages'}))).to.have.length(1);
      const element = await show({only: 'nothing'}, '<p>Fallback</p>');
      expect(element.firstElementChild?.checkVisibility()).to.equal(true);
      expect(boxes(element)).to.have.length(0);
      expect(boxes(await show({only: 'none'}))).to.have.length(all.length);
      expect(warnings.take()).to.have.length(3);
    });
  });

  describe('ticks', () => {
    it('survive a change of language, of other attributes, and of what stands around them', async () => {
      const element = await show();
      await tick(element, 'age', 'muscles');
      for (const [name, value] of Object.entries({
        lang: 'ar',
        'heading-level': '4',
        dir: 'rtl',
        hidden: '',
      })) {
        element.setAttribute(name, value);
        await element.updateComplete;
      }
      element.hidden = false;
      expect(ticked(element)).to.deep.equal(['age', 'muscles']);
    });

    it('survive moving the element: in the page, out and in again, and into a frame', async () => {
      const element = await show();
      await tick(element, 'age', 'muscles');
      const elsewhere = await fixture<HTMLElement>(html`<div></div>`);
      const frame = await openFrame();
      for (const place of [elsewhere, frame.document.body, elsewhere]) {
        element.remove();
        place.append(element);
        await element.updateComplete;
        expect(ticked(element)).to.deep.equal(['age', 'muscles']);
        expect(lists(element)[0]).to.have.length(2);
      }
      frame.close();
    });

    it('do not go into a clone, nor into another list', async () => {
      const element = await show();
      await tick(element, 'age');
      const clone = element.cloneNode(true) as SpasmChecklist;
      element.after(clone);
      await clone.updateComplete;
      expect(ticked(clone)).to.deep.equal([]);
      expect(element.outerHTML).to.equal('<spasm-checklist></spasm-checklist>');
    });

    it('vanish when the reader leaves the page, also when the browser keeps it for the way back', async () => {
      const element = await show();
      await tick(element, 'age', 'low-mood');
      dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}));
      await element.updateComplete;
      expect(ticked(element)).to.deep.equal([]);
      expect(seen(element)).to.contain(phrases.checklistNothing);
      await tick(element, 'work');
      expect(ticked(element)).to.deep.equal(['work']);
    });

    it('are no part of any form, and no browser is asked to bring them back', async () => {
      const form = await fixture<HTMLFormElement>(html`<form></form>`);
      const element = await show();
      form.append(element);
      await tick(element, 'age');
      expect([...new FormData(form).keys()]).to.deep.equal([]);
      for (const each of boxes(element)) {
        expect([each.name, each.getAttribute('autocomplete'), each.form]).to.deep.equal(['', 'off', null]);
      }
    });
  });
});
