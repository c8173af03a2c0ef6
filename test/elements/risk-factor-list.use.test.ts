import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define/risk-factor-list.js';
import type {RiskFactorList} from '../../src/index.js';
import {leave, visit} from '../helpers/address.js';
import {click, find, findAll, focused, press, record, until} from '../helpers/dom.js';
import {watchWarnings} from '../helpers/warnings.js';
import {emulateMedia} from '../support/emulate-media.js';

const more = (element: Element, id: string): HTMLElement => find(element, `#more-${id} > summary`);
const group = (element: Element, id: string): HTMLElement => find(element, `#spasm-${id} > summary`);
const openIds = (element: Element): string[] => findAll(element, 'details[open]').map(({id}) => id);

describe('<risk-factor-list> in use', () => {
  watchWarnings();
  afterEach(leave);

  const show = (): Promise<RiskFactorList> =>
    fixture<RiskFactorList>(html`<risk-factor-list></risk-factor-list>`);

  it('opens the text of a card and a group by a click, and tells each time', async () => {
    const element = await show();
    const toggles = record(document, 'spasm-toggle');
    for (const [index, summary] of [more(element, 'weight'), group(element, 'muscles')].entries()) {
      await click(summary);
      await until(() => toggles.length === index + 1, 'the event');
    }
    expect(openIds(element)).to.deep.equal(['more-weight', 'spasm-muscles']);
    await click(more(element, 'weight'));
    await until(() => toggles.length === 3, 'the event of closing');
    expect(openIds(element)).to.deep.equal(['spasm-muscles']);
    expect(toggles.map(({itemId, open, target}) => [itemId, open, target])).to.deep.equal([
      ['weight', true, element],
      ['muscles', true, element],
      ['weight', false, element],
    ]);
  });

  it('is opened by Enter and closed by Space, which leave the focus where it is', async () => {
    const element = await show();
    const toggles = record(element, 'spasm-toggle');
    more(element, 'heredity').focus();
    await press('Enter');
    await until(() => toggles.length === 1, 'Enter to open');
    expect(openIds(element)).to.deep.equal(['more-heredity']);
    await press(' ');
    await until(() => toggles.length === 2, 'Space to close');
    expect(openIds(element)).to.deep.equal([]);
    expect(focused()).to.equal(more(element, 'heredity'));
  });

  it('keeps what the reader opened when an attribute changes', async () => {
    const element = await show();
    const toggles = record(element, 'spasm-toggle');
    await click(more(element, 'work'));
    await until(() => toggles.length === 1, 'the event');
    element.exclude = 'age';
    await element.updateComplete;
    expect(openIds(element)).to.deep.equal(['more-work']);
  });

  it('fires nothing for help and for sources', async () => {
    const element = await show();
    const toggles = record(element, 'spasm-toggle');
    for (const selector of ['[part="help"] > summary', '.small > details > summary']) {
      await click(find(element, selector));
    }
    await click(more(element, 'age'));
    await until(() => toggles.length > 0, 'the event of the card');
    expect(toggles.map(({itemId}) => itemId)).to.deep.equal(['age']);
  });

  it('goes to the card in the address and opens its text, firing nothing', async () => {
    const element = await show();
    const toggles = record(element, 'spasm-toggle');
    await visit('pregnancy');
    await until(() => focused() === find(element, '#spasm-pregnancy'), 'the focus on the card');
    expect(openIds(element)).to.deep.equal(['more-pregnancy']);
    expect(find(element, '#spasm-pregnancy').getBoundingClientRect().top).to.be.at.least(-1);
    expect(toggles).to.have.length(0);
  });

  it('opens the group in the address and leads the focus to what closes it', async () => {
    const element = await show();
    await visit('pressure-nerves');
    await until(() => focused() === group(element, 'pressure-nerves'), 'the focus on the group');
    expect(openIds(element)).to.deep.equal(['spasm-pressure-nerves']);
  });

  it('prints the text of each card without the words that open it', async () => {
    const element = await show();
    const isPrint = await emulateMedia({media: 'print'});
    if (isPrint) {
      expect(more(element, 'age').checkVisibility()).to.equal(false);
      expect(find(element, '#more-age > p').checkVisibility()).to.equal(true);
    } else {
      const sheets = element.shadowRoot?.adoptedStyleSheets ?? [];
      const rules = sheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText));
      expect(rules.join('\n')).to.match(/@media print[^@]*\.more > summary \{ display: none; \}/);
    }
    await emulateMedia({});
  });
});
