import {expect, fixture, html} from '@open-wc/testing';
import {care, causes, phrases} from '../../src/content/causes.js';
import {markedText, plainText} from '../../src/content/text.js';
import '../../src/define/spasm-cause-card.js';
import type {SpasmCauseCard} from '../../src/index.js';
import {leave, visit} from '../helpers/address.js';
import {find, findAll, focused, record, seen, textOf, until} from '../helpers/dom.js';
import {itemOf} from '../helpers/tags.js';
import {watchWarnings} from '../helpers/warnings.js';

describe('<spasm-cause-card>', () => {
  const warnings = watchWarnings();
  afterEach(leave);

  const show = (cause: string, inside: unknown = ''): Promise<SpasmCauseCard> =>
    fixture<SpasmCauseCard>(html`<spasm-cause-card cause=${cause}>${inside}</spasm-cause-card>`);
  const help = (element: Element): HTMLDetailsElement => find(element, '[part="help"]');

  for (const {id, title, summary, body, sources} of causes.items) {
    it(`shows ${id} open to read: name, text and sources`, async () => {
      const element = await show(id);
      const text = seen(element);
      expect(textOf(find(element, '[part="heading"]'))).to.equal(title);
      for (const part of [summary, ...body]) expect(text).to.contain(plainText(part));
      const line = textOf(find(element, '[part="body"] [part="source"]'));
      for (const {publisher} of sources) expect(line).to.contain(publisher);
    });
  }

  for (const id of ['accident-injury', 'rare-serious']) {
    it(`opens ${id} with getting help, and has all signs open right below the card`, async () => {
      const element = await show(id);
      expect(textOf(find(element, '[part="body"] > p'))).to.match(/\bget help\b/i);
      expect(help(element).open).to.equal(true);
      const text = seen(element);
      for (const {title, signs} of care.tiers) {
        for (const part of [title, ...signs.map(markedText)]) expect(text).to.contain(plainText(part));
      }
      expect(findAll(element, '[part="help"]')).to.have.length(1);
    });
  }

  it('keeps help closed below any other cause, also after a serious one', async () => {
    const element = await show('accident-injury');
    for (const {id} of causes.items.filter(({helpOpen}) => !helpOpen)) {
      element.cause = id;
      await element.updateComplete;
      expect(help(element).open, id).to.equal(false);
    }
    element.cause = 'rare-serious';
    await element.updateComplete;
    expect(help(element).open).to.equal(true);
  });

  it('lets the reader close help, and leaves it closed when something else changes', async () => {
    const element = await show('accident-injury');
    help(element).open = false;
    element.headingLevel = 3;
    await element.updateComplete;
    expect(help(element).open).to.equal(false);
  });

  it('keeps the fallback for an unknown cause, says so, and recovers', async () => {
    const errors = record(document, 'spasm-error');
    const element = await show('disc', html`<p>Fallback</p>`);
    const fallback = element.querySelector('p');
    expect(fallback?.checkVisibility()).to.equal(true);
    expect(findAll(element, '[part="card"]')).to.have.length(0);
    const [warning = ''] = warnings.take();
    expect(warning).to.match(
      /^<spasm-cause-card>: given cause="disc", allowed sudden-movement, .+ … \(11 in all\)$/,
    );
    expect(errors.map(({message}) => message)).to.deep.equal([warning]);
    element.setAttribute('cause', 'disc-problem');
    await element.updateComplete;
    expect(fallback?.checkVisibility()).to.equal(false);
    expect(textOf(find(element, '[part="heading"]'))).to.equal(itemOf(causes.items, 'disc-problem').title);
  });

  it('says that it cannot show anything when there is no fallback either, and still leads to help', async () => {
    const element = await show('Joint-Wear');
    expect(seen(element)).to.contain(phrases.cannotShow);
    expect(find(element, '[part="help"] > summary').checkVisibility()).to.equal(true);
    expect(help(element).open).to.equal(false);
    expect(warnings.take()).to.have.length(1);
  });

  it('is gone to by the address of its cause, and by no other', async () => {
    const element = await show('joint-wear');
    await visit('muscle-overuse');
    expect(focused()).to.equal(document.body);
    await visit('joint-wear');
    await until(() => focused() === find(element, '[part="card"]'), 'the focus on the card');
    const {top} = find(element, '[part="card"]').getBoundingClientRect();
    expect(top).to.be.at.least(-1);
  });
});
