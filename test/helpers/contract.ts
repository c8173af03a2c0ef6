import {expect, fixture, html} from '@open-wc/testing';
import {care, meta, phrases} from '../../src/content/common.js';
import {find, findAll, openFrame, seen} from './dom.js';
import {make, propertiesOf, type AnyTag, type TagCase} from './tags.js';

/** What every tag promises, whatever it shows. */
export function itKeepsTheContract(each: TagCase): void {
  const {tag, title} = each;

  async function show(parent?: ParentNode, attributes?: Readonly<Record<string, string>>): Promise<AnyTag> {
    const place = parent ?? (await fixture<HTMLElement>(html`<div></div>`));
    const element = make(each, attributes);
    place.append(element);
    await element.updateComplete;
    return element;
  }

  /** All that a reader meets, to compare. */
  function impression(element: AnyTag): unknown {
    const base = find(element, '[part~="base"]');
    const {maxInlineSize} = (element.ownerDocument.defaultView ?? window).getComputedStyle(base);
    return {text: seen(element), html: element.renderRoot.textContent, maxInlineSize};
  }

  it('is registered', () => {
    expect(customElements.get(tag)).to.be.a('function');
    expect(document.createElement(tag).constructor).to.equal(customElements.get(tag));
  });

  it('shows its title, then help, general information, review, and sources that open to their origin', async () => {
    const element = await show();
    const ending = [title, care.title, meta.general, meta.unreviewed, phrases.sourcesLabel];
    expect(seen(element)).not.to.contain(meta.origin);
    find<HTMLDetailsElement>(element, '.small > details').open = true;
    const places = [...ending, meta.origin].map((part) => seen(element).lastIndexOf(part));
    expect(places.every((place) => place >= 0)).to.equal(true);
    expect(places).to.deep.equal([...places].sort((a, b) => a - b));
  });

  it('shows header and footer around everything else, and no fallback', async () => {
    const parent = await fixture<HTMLElement>(html`<div></div>`);
    const element = make(each);
    element.innerHTML = '<p>Fallback</p><p slot="header">Header</p><p slot="footer">Footer</p>';
    parent.append(element);
    await element.updateComplete;
    const [fallback, header, footer] = [...element.children].map((child) => child.getBoundingClientRect());
    const first = find(element, '[part="heading"]').getBoundingClientRect();
    const last = find(element, '.small > details').getBoundingClientRect();
    expect(fallback?.height).to.equal(0);
    expect(header?.height).to.be.greaterThan(0);
    expect(header?.bottom).to.be.at.most(first.top);
    expect(footer?.height).to.be.greaterThan(0);
    expect(footer?.top).to.be.at.least(last.bottom);
  });

  it('is not seen while hidden, and seen again afterwards', async () => {
    const element = await show();
    element.hidden = true;
    expect(element.checkVisibility()).to.equal(false);
    element.hidden = false;
    expect(find(element, '[part="heading"]').checkVisibility()).to.equal(true);
  });

  it('takes a token that is set on an ancestor', async () => {
    const parent = await fixture<HTMLElement>(html`<section><div></div></section>`);
    const element = await show(parent);
    parent.style.setProperty('--spasm-text', 'rgb(1, 2, 3)');
    expect(getComputedStyle(find(element, '[part="heading"]')).color).to.equal('rgb(1, 2, 3)');
  });

  it('writes neither ids nor attributes nor styles into the page', async () => {
    const parent = await fixture<HTMLElement>(html`<div></div>`);
    const plain = make(each).outerHTML;
    await show(parent);
    expect(parent.innerHTML.replace(/<!--.*?-->/g, '')).to.equal(plain);
  });

  it('carries no inline style, which a strict policy would refuse', async () => {
    const element = await show();
    expect(findAll(element, '[style], style')).to.have.length(0);
  });

  it('shows the same after removing, adding again and moving', async () => {
    const first = await fixture<HTMLElement>(html`<div></div>`);
    const second = await fixture<HTMLElement>(html`<div></div>`);
    const element = await show(first);
    const before = impression(element);
    element.remove();
    first.append(element);
    await element.updateComplete;
    expect(impression(element)).to.deep.equal(before);
    second.append(element);
    await element.updateComplete;
    expect(impression(element)).to.deep.equal(before);
  });

  it('shows the same in a clone', async () => {
    const element = await show();
    const clone = element.cloneNode(true) as AnyTag;
    element.after(clone);
    await clone.updateComplete;
    expect(impression(clone)).to.deep.equal(impression(element));
  });

  it('keeps its looks on the way into the document of a frame and back', async () => {
    const parent = await fixture<HTMLElement>(html`<div></div>`);
    const element = await show(parent);
    const before = impression(element);
    const frame = await openFrame();
    frame.document.body.append(element);
    await element.updateComplete;
    expect(impression(element)).to.deep.equal(before);
    parent.append(element);
    await element.updateComplete;
    expect(impression(element)).to.deep.equal(before);
    frame.close();
  });

  it('has its looks when moved into a frame before it has shown anything', async () => {
    const parent = await fixture<HTMLElement>(html`<div></div>`);
    const expected = impression(await show(parent));
    const frame = await openFrame();
    const element = make(each);
    parent.append(element);
    frame.document.body.append(element);
    await element.updateComplete;
    expect(impression(element)).to.deep.equal(expected);
    frame.close();
  });

  it('has its looks when it was made here and first put into the document of a frame', async () => {
    const expected = impression(await show());
    const frame = await openFrame();
    const element = make(each);
    frame.document.body.append(element);
    await element.updateComplete;
    expect(impression(element)).to.deep.equal(expected);
    frame.close();
  });

  it('takes properties that were set before the upgrade', async () => {
    const expected = impression(await show(undefined, {'heading-level': '4'}));
    const early = document.implementation.createHTMLDocument('no window').createElement(tag);
    expect(early.shadowRoot).to.equal(null);
    Object.assign(early, propertiesOf(each), {headingLevel: 4});
    (await fixture<HTMLElement>(html`<div></div>`)).append(early);
    await (early as AnyTag).updateComplete;
    expect(impression(early as AnyTag)).to.deep.equal(expected);
  });

  it('shows the same when the parser meets it', async () => {
    const expected = impression(await show());
    const parent = await fixture<HTMLElement>(html`<div></div>`);
    parent.innerHTML = make(each).outerHTML;
    const parsed = parent.firstElementChild as AnyTag;
    await parsed.updateComplete;
    expect(impression(parsed)).to.deep.equal(expected);
  });

  it('renders once for a thousand changes in a tick', async () => {
    const element = await show();
    let renders = 0;
    element.addController({hostUpdated: () => (renders += 1)});
    for (let count = 0; count < 1000; count += 1) element.setAttribute('heading-level', `${(count % 6) + 1}`);
    await element.updateComplete;
    expect(renders).to.equal(1);
    expect(find(element, '[part="heading"]').localName).to.equal('h4');
  });

  it('stays usable with a hundred of it on the page', async () => {
    const parent = await fixture<HTMLElement>(html`<div></div>`);
    parent.append(...Array.from({length: 100}, () => make(each)));
    const all = [...parent.children] as AnyTag[];
    await Promise.all(all.map((one) => one.updateComplete));
    const texts = new Set(all.map(seen));
    expect(texts.size).to.equal(1);
    expect([...texts][0]).to.contain(title);
  });
}
