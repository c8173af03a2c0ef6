import {expect} from '@open-wc/testing';

import {phrases} from '../../src/content/common.js';
import {closeHostPages, openHostPage, type HostPage} from '../support/host-page.js';
import {builtFile, the, type Tag} from '../support/host-tags.js';

afterEach(closeHostPages);

/** What the page has noted of what could keep or send something. */
function keptIn({window}: HostPage): readonly string[] {
  return (window as Window & {readonly kept?: readonly string[]}).kept ?? ['nothing was watched'];
}

async function open(): Promise<{page: HostPage; list: Tag; boxes: readonly HTMLInputElement[]}> {
  const page = await openHostPage('private.html');
  await page.window.customElements.whenDefined('spasm-checklist');
  const list = the<Tag>(page.document, 'spasm-checklist');
  await list.updateComplete;
  return {page, list, boxes: [...list.shadowRoot.querySelectorAll('input')]};
}

/** Ticks, takes back, copies and prints. */
async function useAll(list: Tag, boxes: readonly HTMLInputElement[]): Promise<Document> {
  const printed = new Promise<Document>((resolve) => {
    list.shadowRoot.addEventListener(
      'load',
      ({target}) => {
        const {contentWindow} = target as HTMLIFrameElement;
        if (contentWindow) contentWindow.print = () => resolve(contentWindow.document);
      },
      true,
    );
  });
  for (const box of boxes) box.click();
  boxes[0]?.click();
  await list.updateComplete;
  for (const button of list.shadowRoot.querySelectorAll<HTMLElement>('[part=action]')) button.click();
  list.lang = 'fr';
  await list.updateComplete;
  return printed;
}

describe('a page on which nothing can be sent', () => {
  it('is watched: what a script does to keep or send something is noted', async () => {
    const {page} = await open();
    page.window.localStorage.setItem('a', 'b');
    page.window.localStorage.removeItem('a');
    void page.window.fetch('/');
    page.document.cookie = 'a=b; max-age=0';
    expect(keptIn(page)).to.include.members(['Storage.setItem', 'fetch', 'cookie =']);
  });

  it('has a checklist that works in full, keeps nothing, sends nothing and breaks no rule', async () => {
    const {page, list, boxes} = await open();
    const {href} = page.window.location;
    expect(boxes.length).to.be.greaterThan(10);
    const paper = await useAll(list, boxes);
    expect(list.shadowRoot.textContent).to.contain(phrases.checklistPrivate);
    expect(boxes.filter(({checked}) => checked)).to.have.length(boxes.length - 1);
    expect(paper.querySelector('spasm-checklist')?.shadowRoot?.querySelectorAll(':checked')).to.have.length(
      boxes.length - 1,
    );
    expect(keptIn(page)).to.deep.equal([]);
    expect(page.seen).to.deep.equal({errors: [], warnings: [], violations: []});
    expect(page.window.location.href).to.equal(href);
    expect([...new page.window.FormData(the(page.document, 'form')).keys()]).to.deep.equal([]);
    const asked = page.window.performance
      .getEntriesByType('resource')
      .map(({name}) => new URL(name).pathname);
    expect(asked).to.have.members(['/hosts/watch.js', '/hosts/watch-keeping.js', builtFile]);
  });

  it('prints in its own looks under its strict rules', async () => {
    const {page, list, boxes} = await open();
    const paper = await useAll(list, boxes);
    const copy = paper.querySelector('spasm-checklist')?.shadowRoot;
    const card = copy?.querySelector('[part=result]');
    const view = paper.defaultView ?? window;
    expect(card && view.getComputedStyle(card).borderTopStyle).to.equal('solid');
    expect(view.getComputedStyle(paper.body).fontFamily).to.equal(
      page.window.getComputedStyle(list).fontFamily,
    );
    expect(page.seen.violations).to.deep.equal([]);
  });

  it('gives nothing back after it was left and opened again', async () => {
    const {page, list, boxes} = await open();
    for (const box of boxes) box.click();
    await list.updateComplete;
    const loaded = new Promise((resolve) => page.frame.addEventListener('load', resolve, {once: true}));
    page.window.location.reload();
    await loaded;
    const {contentDocument, contentWindow} = page.frame;
    await (contentWindow as HostPage['window']).customElements.whenDefined('spasm-checklist');
    const again = the<Tag>(contentDocument ?? document, 'spasm-checklist');
    await again.updateComplete;
    expect(again.shadowRoot.querySelectorAll('input')).to.have.length(boxes.length);
    expect(again.shadowRoot.querySelectorAll('input:checked')).to.have.length(0);
  });
});
