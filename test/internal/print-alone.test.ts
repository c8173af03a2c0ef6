import {expect, fixture, html} from '@open-wc/testing';
import {printAlone} from '../../src/internal/print-alone.js';
import {find, findAll, openFrame, seen} from '../helpers/dom.js';
import {watchPrinter, type Printer} from '../helpers/printer.js';
import {make, tagNamed, type AnyTag} from '../helpers/tags.js';

const frames = (element: Element): HTMLElement[] => findAll(element, 'iframe');

describe('printAlone', () => {
  async function show(parent?: Element): Promise<{element: AnyTag; printer: Printer}> {
    const element = make(tagNamed('risk-factor-card'), {'heading-level': '3'});
    element.innerHTML =
      '<p slot="header">North Clinic</p><a slot="footer" href="https://clinic.example/">Book</a>';
    (parent ?? (await fixture<HTMLElement>(html`<section><p>Page</p></section>`))).append(element);
    await element.updateComplete;
    return {element, printer: watchPrinter(element)};
  }

  function printedTag({printed}: Printer): HTMLElement {
    const copy = printed.at(-1)?.querySelector<HTMLElement>('risk-factor-card');
    if (!copy) throw new Error('no tag was printed');
    return copy;
  }

  it('prints the element, with what the page has put into it, and nothing else of the page', async () => {
    const {element, printer} = await show();
    await printAlone(element, 'My title');
    const [paper, ...more] = printer.printed;
    expect(more).to.have.length(0);
    expect(paper?.title).to.equal('My title');
    expect(paper?.body.children).to.have.length(1);
    for (const details of findAll<HTMLDetailsElement>(element, 'details')) details.open = true;
    expect(seen(printedTag(printer))).to.equal(seen(element));
    expect(paper?.body.textContent.replace(/\s+/g, ' ')).to.equal('North ClinicBook');
    for (const slotted of paper?.querySelectorAll('[slot]') ?? [])
      expect(slotted.getBoundingClientRect().height).to.be.greaterThan(5);
  });

  it('leaves the page untouched, takes no room, and goes when it is printed', async () => {
    const {element, printer} = await show();
    const page = document.documentElement.outerHTML;
    const {length} = document.styleSheets;
    const width = document.documentElement.scrollWidth;
    const {bottom} = element.getBoundingClientRect();
    await printAlone(element, 'My title');
    expect(frames(element)).to.have.length(1);
    expect(element.getBoundingClientRect().bottom).to.equal(bottom);
    expect(document.documentElement.scrollWidth).to.equal(width);
    printer.finish();
    expect(frames(element)).to.have.length(0);
    expect(document.documentElement.outerHTML).to.equal(page);
    expect(document.styleSheets).to.have.length(length);
  });

  it('puts black on white, in the language, direction and font of the tag', async () => {
    const parent = await fixture<HTMLElement>(
      html`<section
        lang="ar"
        dir="rtl"
        style="font-family: Georgia, serif; background: #000; color: #fff"
      ></section>`,
    );
    const {element, printer} = await show(parent);
    await printAlone(element, 'My title');
    const [paper] = printer.printed;
    const root = paper?.documentElement;
    expect([root?.lang, root?.dir]).to.deep.equal(['ar', 'rtl']);
    const view = paper?.defaultView ?? window;
    const {color, fontFamily} = view.getComputedStyle(find(printedTag(printer), '[part="heading"]'));
    expect([color, fontFamily]).to.deep.equal(['rgb(0, 0, 0)', 'Georgia, serif']);
    expect(view.getComputedStyle(paper?.body ?? parent).backgroundColor).to.equal('rgb(255, 255, 255)');
  });

  it('writes out where links lead, inside and outside of the shadow root', async () => {
    const {element, printer} = await show();
    await printAlone(element, 'My title');
    const view = printer.printed[0]?.defaultView ?? window;
    const behind = (link: Element | undefined): string =>
      view.getComputedStyle(link ?? element, '::after').content;
    const copy = printedTag(printer);
    const source = find(copy, '[part="source"] a');
    // Browsers tell either what is shown or how it comes about.
    expect(behind(source)).to.match(/attr\(href\)|https?:/);
    expect(behind(copy.querySelector('a') ?? undefined)).to.match(/attr\(href\)|clinic\.example/);
  });

  it('leaves the size of the paper to the reader, and keeps items whole', async () => {
    const {element, printer} = await show();
    await printAlone(element, 'My title');
    const text = (sheets: readonly CSSStyleSheet[] = []): string =>
      sheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join('\n');
    const page = text(printer.printed[0]?.adoptedStyleSheets);
    expect(page).to.match(/@page \{[^}]*margin/);
    expect(page).not.to.match(/[{;] size:/);
    expect(text(printedTag(printer).shadowRoot?.adoptedStyleSheets)).to.match(
      /\.card[^{]*\{ break-inside: avoid/,
    );
  });

  it('waits for pictures, also for those that cannot be had', async () => {
    const {element, printer} = await show();
    element.insertAdjacentHTML(
      'beforeend',
      '<p slot="header"><img alt="" loading="lazy" src="/hosts/picture.svg"><img alt="" src="data:,none"></p>',
    );
    await printAlone(element, 'My title');
    const [picture] = printer.printed[0]?.images ?? [];
    expect(picture?.naturalWidth).to.be.greaterThan(0);
  });

  it('goes on without a picture that never comes', async () => {
    const {element, printer} = await show();
    element.insertAdjacentHTML('beforeend', '<p slot="header"><img alt="" src="/hosts/picture.svg"></p>');
    element.shadowRoot?.addEventListener(
      'load',
      ({target}) => {
        const view = (target as HTMLIFrameElement).contentWindow as (Window & typeof globalThis) | null;
        if (view) view.HTMLImageElement.prototype.decode = () => new Promise(() => undefined);
      },
      true,
    );
    await printAlone(element, 'My title');
    expect(printer.printed).to.have.length(1);
  }).timeout(10_000);

  it('starts anew when it is asked twice', async () => {
    const {element, printer} = await show();
    await Promise.all([printAlone(element, 'First'), printAlone(element, 'Second')]);
    expect(printer.printed.map(({title}) => title)).to.deep.equal(['Second']);
    expect(frames(element)).to.have.length(1);
  });

  it('prints nothing for an element that has gone', async () => {
    const {element, printer} = await show();
    const printing = printAlone(element, 'My title');
    element.remove();
    await printing;
    expect(printer.printed).to.have.length(0);
  }).timeout(10_000);

  it('prints an element in the document of a frame', async () => {
    const frame = await openFrame();
    const {element} = await show(frame.document.body);
    let title = '';
    element.shadowRoot?.addEventListener(
      'load',
      ({target}) => {
        const {contentWindow} = target as HTMLIFrameElement;
        if (contentWindow) contentWindow.print = () => (title = contentWindow.document.title);
      },
      true,
    );
    await printAlone(element, 'In a frame');
    expect(title).to.equal('In a frame');
    frame.close();
  });
});
