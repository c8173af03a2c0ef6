import {expect, fixture, html} from '@open-wc/testing';
import {adoptStyles} from '../../src/internal/adopt-styles.js';
import {openFrame} from '../helpers/dom.js';
import {make, tagNamed, tags} from '../helpers/tags.js';

describe('adoptStyles', () => {
  it('makes each style sheet once for a document, whatever the number of tags', async () => {
    const parent = await fixture<HTMLElement>(html`<div></div>`);
    const elements = tags.flatMap((each) => [make(each), make(each)]);
    parent.append(...elements);
    const [first, second, third] = elements.map((element) => element.shadowRoot?.adoptedStyleSheets ?? []);
    expect(first?.length).to.be.greaterThan(0);
    expect(second).to.deep.equal(first);
    expect(third?.[0]).to.equal(first?.[0]);
    await Promise.all(elements.map((element) => element.updateComplete));
  });

  it('leaves an element alone that is in a document without a window', async () => {
    const frame = await openFrame();
    const element = make(tagNamed('risk-factor-card'));
    (await fixture<HTMLElement>(html`<div></div>`)).append(element);
    await element.updateComplete;
    document.implementation.createHTMLDocument('no window').body.append(element);
    expect(() => adoptStyles(element)).not.to.throw();
    frame.document.body.append(element);
    expect(element.shadowRoot?.adoptedStyleSheets.length).to.be.greaterThan(0);
    frame.close();
  });

  it('does nothing for an element that shows nothing yet', () => {
    expect(() => tags.forEach((each) => adoptStyles(make(each)))).not.to.throw();
  });
});
