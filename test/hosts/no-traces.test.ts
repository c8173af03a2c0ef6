import {expect} from '@open-wc/testing';

import {addScript, closeHostPages, openHostPage, type HostPage} from '../support/host-page.js';
import {builtFile, openEverything, tagsIn, tagsReady, the} from '../support/host-tags.js';

/** Everything by which a page could notice that a script has run in it. */
function globalsOf({window}: HostPage): Readonly<Record<string, readonly string[]>> {
  const objects: Readonly<Record<string, object>> = {
    window,
    Symbol: window.Symbol,
    'Object.prototype': window.Object.prototype,
    'Array.prototype': window.Array.prototype,
    'String.prototype': window.String.prototype,
    'Node.prototype': window.Node.prototype,
    'Element.prototype': window.Element.prototype,
    'HTMLElement.prototype': window.HTMLElement.prototype,
    'ShadowRoot.prototype': window.ShadowRoot.prototype,
    document: window.document,
    console: window.console,
    CSS: window.CSS,
  };
  return Object.fromEntries(
    Object.entries(objects).map(([name, object]) => [name, Reflect.ownKeys(object).map(String).sort()]),
  );
}

async function withTags(): Promise<{page: HostPage; globals: ReturnType<typeof globalsOf>; markup: string}> {
  const page = await openHostPage('no-script.html');
  const globals = globalsOf(page);
  const {outerHTML: markup} = page.document.body;
  await addScript(page, builtFile, 'module');
  await tagsReady(page);
  return {page, globals, markup};
}

async function useAll(page: HostPage): Promise<void> {
  for (const tag of tagsIn(page.document)) {
    for (const element of tag.shadowRoot.querySelectorAll<HTMLElement>('summary, button')) element.click();
    await tag.updateComplete;
  }
}

/** Whatever a page can keep about a reader. */
async function kept({window}: HostPage): Promise<unknown> {
  const {localStorage, sessionStorage} = window;
  const items = (storage: Storage) => Object.keys(storage).sort();
  return {
    cookie: window.document.cookie,
    local: items(localStorage),
    session: items(sessionStorage),
    databases: (await window.indexedDB.databases()).map(({name}) => name),
    // Absent where an address is not secure.
    caches: 'caches' in window ? await window.caches.keys() : [],
  };
}

afterEach(closeHostPages);

describe('a page with the tags', () => {
  it('has no global, no built-in and no symbol that it had not before', async () => {
    const {page, globals} = await withTags();
    await useAll(page);
    expect(globalsOf(page)).to.deep.equal(globals);
  });

  it('has no name of ours or of Lit, in any window', async () => {
    const {page} = await withTags();
    const names = Object.getOwnPropertyNames(page.window).filter((name) =>
      /lit(Html|Element)|spasm|reactive/i.test(name),
    );
    expect(names).to.deep.equal([]);
  });

  it('keeps its own elements as they were', async () => {
    const {page, markup} = await withTags();
    await useAll(page);
    expect(page.document.body.outerHTML).to.equal(markup);
    expect(page.document.adoptedStyleSheets).to.have.length(0);
    expect(page.document.querySelectorAll('style, link, [style]')).to.have.length(0);
  });

  it('keeps nothing about its reader', async () => {
    const page = await openHostPage('no-script.html');
    const before = await kept(page);
    await addScript(page, builtFile, 'module');
    await tagsReady(page);
    await useAll(page);
    expect(await kept(page)).to.deep.equal(before);
  });

  it('has asked for the built file alone', async () => {
    const {page} = await withTags();
    await openEverything(page);
    await useAll(page);
    const paths = page.window.performance
      .getEntriesByType('resource')
      .map(({name}) => new URL(name).pathname);
    expect(paths).to.have.members(['/hosts/watch.js', builtFile]);
  });

  it('gets its own events, none of them stopped or cancelled', async () => {
    const {page} = await withTags();
    const events: Event[] = [];
    for (const type of ['click', 'keydown', 'input', 'toggle']) {
      page.window.addEventListener(type, (event) => events.push(event));
    }
    const {shadowRoot} = the<ReturnType<typeof tagsIn>[number]>(page.document, 'posture-tip');
    the(shadowRoot, 'button').click();
    the(shadowRoot, 'button').dispatchEvent(
      new page.window.KeyboardEvent('keydown', {key: 'a', bubbles: true, composed: true, cancelable: true}),
    );
    expect(events.map(({type, defaultPrevented}) => [type, defaultPrevented])).to.deep.equal([
      ['click', false],
      ['keydown', false],
    ]);
  });
});
