import {expect, fixture, html} from '@open-wc/testing';
import {care, causes, meta, overview, phrases, postureTips, glossary} from '../../src/content/guide.js';
import {checklist} from '../../src/content/checklist.js';
import {riskFactors} from '../../src/content/risk-factors.js';
import {plainText} from '../../src/content/text.js';
import '../../src/define/spasm-guide.js';
import type {SpasmChecklist, SpasmGuide} from '../../src/index.js';
import {leave, visit} from '../helpers/address.js';
import {click, find, findAll, focused, press, record, seen, textOf, until} from '../helpers/dom.js';
import {clinicName, fileWith, wordsWith} from '../helpers/own-words.js';
import {watchPrinter} from '../helpers/printer.js';
import {itemOf} from '../helpers/tags.js';
import {watchWarnings} from '../helpers/warnings.js';

/** Titles of the sections, in the order of the leaflet. */
const titles = [
  itemOf(overview.items, 'about-spasm').title,
  causes.title,
  riskFactors.title,
  postureTips.title,
  care.title,
  checklist.title,
  glossary.title,
];

describe('<spasm-guide>', () => {
  const warnings = watchWarnings();
  afterEach(leave);

  async function show(attributes: Readonly<Record<string, string>> = {}, inside = ''): Promise<SpasmGuide> {
    const element = document.createElement('spasm-guide');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.innerHTML = inside;
    (await fixture<HTMLElement>(html`<main></main>`)).append(element);
    await element.updateComplete;
    return element;
  }

  const count = (text: string, part: string): number => text.split(part).length - 1;
  const links = (element: SpasmGuide): HTMLElement[] => findAll(element, 'nav a');

  it('shows all sections in the order of the list of contents', async () => {
    const element = await show();
    expect(links(element).map(textOf)).to.deep.equal(titles);
    const headings = findAll(element, 'h3').map(textOf);
    expect(titles.map((title) => headings.indexOf(title))).to.deep.equal(
      [...titles.map((title) => headings.indexOf(title))].sort((one, other) => one - other),
    );
    expect(headings).to.include.members(titles);
  });

  it('shows every tip, not one at a time', async () => {
    const text = seen(await show({sections: 'posture-tips'}));
    for (const {title, summary} of postureTips.items)
      expect(text).to.contain(title).and.to.contain(plainText(summary));
  });

  it('shows only the sections asked for, in their own order, and reports one that is not there', async () => {
    const element = await show({sections: 'glossary causes'});
    expect(links(element).map(textOf)).to.deep.equal([causes.title, glossary.title]);
    element.sections = 'causes recipes';
    await element.updateComplete;
    expect(links(element).map(textOf)).to.deep.equal([causes.title]);
    expect(warnings.take().join()).to.contain('sections="recipes"');
  });

  it('says general information, review and sources once, at its end', async () => {
    const element = await show();
    const text = seen(element);
    for (const line of [meta.general, meta.unreviewed]) expect(count(text, line), line).to.equal(1);
    expect(findAll(element, '.small > details')).to.have.length(1);
  });

  it('leaves help to its own section, and adds it where that is left out', async () => {
    const whole = await show({sections: 'causes care'});
    expect(whole.renderRoot.querySelectorAll('[part="help"]')).to.have.length(0);
    const part = await show({sections: 'causes'});
    expect(part.renderRoot.querySelectorAll('[part="help"]')).to.have.length(1);
  });

  it('tells the signs once, with a way to them above what comes of the ticks', async () => {
    const element = await show();
    for (const {title} of care.tiers)
      expect(
        findAll(element, '[part="help-heading"]').filter((each) => textOf(each) === title),
      ).to.have.length(1);
    const way = find<HTMLAnchorElement>(element, '.help a', care.title);
    expect(way.hash).to.equal('#spasm-care');
    expect(way.getBoundingClientRect().bottom).to.be.at.most(
      find(element, '[part="result"]').getBoundingClientRect().top,
    );
    expect(way.getBoundingClientRect().height).to.be.at.least(44);
    element.sections = 'checklist';
    await element.updateComplete;
    expect(findAll(element, '.help a')).to.have.length(0);
    expect(findAll(element, '[part="result"]')).to.have.length(1);
  });

  it('names the sources of all its sections', async () => {
    const element = await show();
    find<HTMLDetailsElement>(element, '.small > details').open = true;
    const text = seen(element);
    for (const {items} of [overview, causes, riskFactors, postureTips])
      for (const {publisher} of items.flatMap(({sources}) => sources)) expect(text).to.contain(publisher);
  });

  it('hands the phone numbers on, and tells of one that cannot be called', async () => {
    const element = await show({sections: 'care', phone: '020 7946 0000', 'emergency-phone': '112'});
    expect(findAll<HTMLAnchorElement>(element, '.call').map(({href}) => href)).to.include.members([
      'tel:112',
      'tel:02079460000',
    ]);
    element.phone = 'call us';
    await element.updateComplete;
    expect(warnings.take().join()).to.contain('phone="call us"');
  });

  it('puts its sections one level below its own heading, and never below the sixth', async () => {
    const element = await show({'heading-level': '5'});
    expect(find(element, '[part="heading"]').localName).to.equal('h5');
    const levels = findAll(element, 'h1, h2, h3, h4, h5, h6').map(({localName}) => localName);
    expect(levels.filter((level) => level === 'h5')).to.have.length(1);
    expect(levels).to.include('h6');
    expect(warnings.take()).to.deep.equal([]);
  });

  it('leads from its list to a section, by mouse and by key, and back', async () => {
    const element = await show();
    const section = (id: string): HTMLElement => find(element, `#spasm-${id}`);
    await click(find(element, 'nav a', care.title));
    await until(() => focused() === section('care'), 'the focus on the section');
    expect(section('care').getBoundingClientRect().top).to.be.within(-1, innerHeight);
    await click(find(element, '#spasm-care > .back a'));
    await until(() => focused() === section('contents'), 'the focus on the list');
    find(element, 'nav a', glossary.title).focus();
    await press('Enter');
    await until(() => focused() === section('glossary'), 'the focus on the words');
  });

  it('leads to a section again when its link is pressed again', async () => {
    const element = await show();
    const link = find(element, 'nav a', causes.title);
    const section = find(element, '#spasm-causes');
    await click(link);
    await until(() => focused() === section, 'the focus on the section');
    await click(link);
    await until(() => focused() === section, 'the focus on the section again');
  });

  it('is gone into by the address of an item of a tag inside it', async () => {
    const element = await show();
    await visit('joint-wear');
    const item = find<HTMLDetailsElement>(element, '#spasm-joint-wear');
    await until(() => focused() === item.querySelector('summary'), 'the focus on the item');
    expect(item.open).to.equal(true);
  });

  it('lets the events of the tags inside it out', async () => {
    const toggles = record(document, 'spasm-toggle');
    const ticks = record(document, 'spasm-select');
    const element = await show();
    await click(find(element, '#spasm-tight-weak-muscles > summary'));
    await until(() => toggles.length === 1, 'the item tells');
    expect(toggles[0]?.itemId).to.equal('tight-weak-muscles');
    find<HTMLInputElement>(element, 'input[value="age"]').click();
    expect(ticks.map(({itemId}) => itemId)).to.deep.equal(['age']);
    expect(toggles[0]?.target).to.equal(element);
  });

  it('gives the parts of the tags inside it to the page’s style sheet', async () => {
    const element = await show();
    for (const inner of findAll(element, '[exportparts]')) {
      const exported = (inner.getAttribute('exportparts') ?? '').split(',').map((each) => each.split(':')[0]);
      for (const {part} of findAll(inner, '[part]:not([part="base"])'))
        expect(exported, inner.localName).to.include.members([...part]);
    }
  });

  it('shows how far the reader has come, where the browser can', async () => {
    const element = await show();
    const line = find(element, '[part="progress"]');
    if (!CSS.supports('animation-timeline: view()'))
      return void expect(line.checkVisibility()).to.equal(false);
    const whole = find(element, '[part="base"]').getBoundingClientRect().width;
    const shownAt = async (place: ScrollLogicalPosition): Promise<number> => {
      element.scrollIntoView({block: place});
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      return line.getBoundingClientRect().width / whole;
    };
    expect(await shownAt('start')).to.be.at.most(0.05);
    const middle = find(element, '#spasm-glossary');
    middle.scrollIntoView({block: 'start'});
    await until(() => line.getBoundingClientRect().width > 0.2 * whole, 'the line grows');
    expect(await shownAt('end')).to.be.at.least(0.95);
    expect(line.getBoundingClientRect().top, 'it stays in sight').to.be.closeTo(0, 1);
  });

  it('says so where the tags that it is made of are missing, and shows the way to help', async () => {
    const {get} = customElements;
    customElements.get = (name) => (name === 'spasm-care-guide' ? undefined : get.call(customElements, name));
    try {
      const element = await show();
      expect(seen(element)).to.contain(phrases.cannotShow);
      find(element, '[part="help"]');
      expect(warnings.take()[0]).to.contain('define/spasm-guide.js');
    } finally {
      customElements.get = get;
    }
  });

  it('complains of nothing where a clinic has hidden a cause', async () => {
    const words = {clinic: {name: clinicName}, causes: {'muscle-overuse': {hidden: true}}};
    const element = await show({sections: 'causes', 'content-src': fileWith(words)});
    await until(() => !seen(element).includes('Overworked neck'), 'the cause is gone');
    expect(warnings.take()).to.deep.equal([]);
  });

  it('shows a clinic’s own words in all its sections, and tells of a mistake in them once', async () => {
    const words = {...wordsWith('Ours'), meta: {general: 7}};
    const errors = record(document, 'spasm-error');
    const element = await show({'content-src': fileWith(words)});
    await until(() => count(seen(element), 'Ours') > 5, 'the words are there');
    expect(seen(element)).to.contain(clinicName);
    expect(errors.map(({message}) => message).join()).to.contain('meta.general');
    expect(errors).to.have.length(1);
    warnings.take();
  });

  it('shows its fallback where no section that is asked for exists, and all where there is none', async () => {
    const fallback = await show({sections: 'recipes'}, '<p>Ask your clinic.</p>');
    expect(fallback.children[0]?.checkVisibility()).to.equal(true);
    expect(seen(fallback)).not.to.contain(phrases.guideTitle);
    const whole = await show({sections: 'recipes'});
    expect(links(whole)).to.have.length(titles.length);
    warnings.take();
  });

  describe('printed', () => {
    it('is the leaflet alone, whole, with the clinic’s header and footer', async () => {
      const element = await show(
        {},
        '<p slot="header">North Clinic, a sample</p><p slot="footer">Book a visit</p>',
      );
      const printer = watchPrinter(element);
      await click(find(element, 'button', phrases.guidePrint));
      await until(() => printer.printed.length === 1, 'it is printed');
      const [paper] = printer.printed;
      if (!paper) throw new Error('nothing was printed');
      const copy = paper.querySelector('spasm-guide');
      if (!copy) throw new Error('the guide is not on paper');
      expect(paper.body.children).to.have.length(1);
      expect(paper.title).to.equal(phrases.guideTitle);
      expect(copy.textContent).to.contain('North Clinic').and.to.contain('Book a visit');
      const text = findAll(copy, '[part="base"]').map(textOf).join(' ');
      const items = [...overview.items, ...causes.items, ...riskFactors.items, ...postureTips.items];
      for (const {title} of [...items, ...glossary.items]) expect(text).to.contain(title);
      expect(text).to.contain(meta.general);
      for (const details of findAll<HTMLDetailsElement>(copy, 'details')) expect(details.open).to.equal(true);
      printer.finish();
    });

    it('tells the signs with the list to tick too, where that is printed alone', async () => {
      const list = find<SpasmChecklist>(await show(), 'spasm-checklist');
      const printer = watchPrinter(list);
      await click(find(list, 'button', phrases.printButton));
      await until(() => printer.printed.length === 1, 'it is printed');
      const copy = printer.printed[0]?.querySelector('spasm-checklist');
      const titles = findAll(copy ?? list, '[part="help-heading"]').map(textOf);
      expect(titles).to.deep.equal(care.tiers.map(({title}) => title));
      printer.finish();
      await until(() => findAll(list, '.help a').length === 1, 'the link is back');
      expect(findAll(list, '[part="help"]')).to.have.length(0);
    });
  });
});
