import {expect, fixture, html} from '@open-wc/testing';
import {care, overview, phrases} from '../../src/content/overview.js';
import {plainText} from '../../src/content/text.js';
import '../../src/define/spasm-overview.js';
import type {SpasmOverview} from '../../src/index.js';
import {leave, visit} from '../helpers/address.js';
import {find, findAll, focused, record, seen, textOf, until} from '../helpers/dom.js';
import {watchWarnings} from '../helpers/warnings.js';

describe('<spasm-overview>', () => {
  watchWarnings();
  afterEach(leave);

  const show = (inside: unknown = ''): Promise<SpasmOverview> =>
    fixture<SpasmOverview>(html`<spasm-overview>${inside}</spasm-overview>`);

  it('shows what a spasm is, whole and open to read', async () => {
    const element = await show();
    const text = seen(element);
    expect(findAll(element, '[part="heading"]').map(textOf)).to.deep.equal(
      overview.items.map(({title}) => title),
    );
    for (const {summary, body} of overview.items) {
      for (const part of [summary, ...body]) expect(text).to.contain(plainText(part));
    }
    expect(text).not.to.match(/[{}]/);
  });

  it('names its sources in a line below the text', async () => {
    const line = textOf(find(await show(), '[part="body"] [part="source"]'));
    expect(line.startsWith(`${phrases.sourcesLabel}: `)).to.equal(true);
    for (const {publisher} of overview.items.flatMap(({sources}) => sources))
      expect(line).to.contain(publisher);
  });

  it('shows a picture that assistive technology passes over', async () => {
    const icon = find<SVGElement>(await show(), '[part="icon"]');
    expect(icon.querySelector('path')?.getBoundingClientRect().width).to.be.greaterThan(10);
    expect(icon.getAttribute('aria-hidden')).to.equal('true');
  });

  it('keeps help closed below the card, since nothing in it is urgent', async () => {
    const element = await show();
    const help = find<HTMLDetailsElement>(element, '[part="help"]');
    expect(help.open).to.equal(false);
    expect(textOf(find(element, '[part="help"] > summary'))).to.equal(care.title);
    const card = find(element, '[part="card"]').getBoundingClientRect();
    expect(help.getBoundingClientRect().top).to.be.at.least(card.bottom);
  });

  it('is gone to by its address', async () => {
    const element = await show();
    await visit('about-spasm');
    await until(() => focused() === find(element, '[part="card"]'), 'the focus on the card');
  });

  it('fires nothing of its own when all is well', async () => {
    const errors = record(document, 'spasm-error');
    await show();
    expect(errors).to.have.length(0);
  });
});
