import {expect, fixture, html} from '@open-wc/testing';
import {copyRendered} from '../../src/internal/copy-rendered.js';
import {find, findAll, openFrame, seen} from '../helpers/dom.js';
import {make, tagNamed, tags, type AnyTag} from '../helpers/tags.js';

type View = Window & typeof globalThis;

/** A copy in the document of a frame that is as wide as the original. */
async function copyOf(element: Element, css = ''): Promise<{copy: HTMLElement; view: View; close(): void}> {
  const frame = await openFrame();
  const view = frame.window as View;
  const copy = copyRendered(element, view, css) as HTMLElement;
  frame.document.body.append(copy);
  return {copy, view, close: frame.close};
}

async function show(element: AnyTag, inside = ''): Promise<AnyTag> {
  element.innerHTML = inside;
  (await fixture<HTMLElement>(html`<div></div>`)).append(element);
  await element.updateComplete;
  return element;
}

describe('copyRendered', () => {
  for (const each of tags) {
    it(`copies <${each.tag}> with all its text and its looks`, async () => {
      const element = await show(make(each));
      const {copy, view, close} = await copyOf(element);
      for (const details of findAll<HTMLDetailsElement>(element, 'details')) details.open = true;
      expect(seen(copy)).to.equal(seen(element));
      const [parts, copied] = [element, copy].map((one) => findAll(one, '[part], svg, ul'));
      expect(copied?.length).to.equal(parts?.length);
      for (const [index, part] of (parts ?? []).entries()) {
        const {display, padding, borderTopWidth, fontWeight} = getComputedStyle(part);
        const style = view.getComputedStyle(copied?.[index] ?? copy);
        expect(
          [style.display, style.padding, style.borderTopWidth, style.fontWeight],
          part.part.value,
        ).to.deep.equal([display, padding, borderTopWidth, fontWeight]);
      }
      close();
    });
  }

  it('opens what is closed, and leaves the original as it was', async () => {
    const element = await show(make(tagNamed('spasm-cause-list')));
    const before = element.renderRoot.textContent;
    const {copy, close} = await copyOf(element);
    expect(findAll(copy, 'details:not([open])')).to.have.length(0);
    expect(findAll(copy, 'details').length).to.be.greaterThan(2);
    expect(findAll(element, 'details[open]')).to.have.length(0);
    expect(element.renderRoot.textContent).to.equal(before);
    close();
  });

  it('shows the header and footer of the page in their places, without what could run or wait', async () => {
    const element = await show(
      make(tagNamed('risk-factor-card')),
      `<p slot="header" onclick="top.ran = true">Clinic <img alt="" loading="lazy" src="/hosts/picture.svg"></p>
       <div slot="footer"><a href="#book">Book</a><script>top.ran = true</script><iframe title="map"></iframe></div>
       <p>Fallback</p>`,
    );
    const {copy, close} = await copyOf(element);
    const [header, footer] = [...copy.querySelectorAll('[slot]')].map((part) => part.getBoundingClientRect());
    const card = find(copy, '[part="card"]').getBoundingClientRect();
    expect(header?.height).to.be.greaterThan(10);
    expect(header?.bottom).to.be.at.most(card.top);
    expect(footer?.top).to.be.at.least(card.bottom);
    expect(copy.querySelectorAll('script, iframe, [onclick], [loading]')).to.have.length(0);
    expect(copy.querySelector(':scope > p:not([slot])')?.checkVisibility()).to.equal(false);
    close();
    expect('ran' in window).to.equal(false);
  });

  it('keeps what is ticked', async () => {
    const element = await show(make(tagNamed('spasm-checklist')));
    find<HTMLInputElement>(element, 'input').click();
    const {copy, close} = await copyOf(element);
    expect(findAll<HTMLInputElement>(copy, 'input').map(({checked}) => checked)).to.deep.equal(
      findAll<HTMLInputElement>(element, 'input').map((_, index) => index === 0),
    );
    close();
  });

  it('copies tags inside of tags, with their style sheets and the given one', async () => {
    const outer = await fixture<HTMLElement>(html`<div></div>`);
    const inner = make(tagNamed('posture-tip'));
    outer.attachShadow({mode: 'open'}).append(inner);
    await inner.updateComplete;
    const {copy, view, close} = await copyOf(outer, '[part="card"] { outline: 3px solid }');
    const copied = find(copy, 'posture-tip');
    expect(seen(copied)).to.contain(tagNamed('posture-tip').title);
    const {outlineWidth, display} = view.getComputedStyle(find(copied, '[part="card"]'));
    expect([outlineWidth, display]).to.deep.equal(['3px', 'block']);
    expect('updateComplete' in copied).to.equal(false);
    close();
  });
});
