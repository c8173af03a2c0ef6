import {expect} from '@open-wc/testing';

import {watchPrinter} from '../helpers/printer.js';
import {addScript, closeHostPages, openHostPage, type HostPage} from '../support/host-page.js';
import {changesSince, stateOf, watchListeners} from '../support/host-state.js';
import {addTags, builtFile, openEverything, tagsIn, tagsReady, the} from '../support/host-tags.js';

/** A page of all tags, and what it was before the script came. */
async function withTags(): Promise<{page: HostPage; before: ReturnType<typeof stateOf>}> {
  const page = await openHostPage('no-script.html');
  addTags(page);
  const before = stateOf(page);
  await addScript(page, builtFile, 'module');
  // The test has put it there.
  the(page.document, `script[src="${builtFile}"]`).remove();
  await tagsReady(page);
  return {page, before};
}

async function useAll(page: HostPage): Promise<void> {
  for (const tag of tagsIn(page.document)) {
    watchPrinter(tag);
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
  it('has no global, no class, no method, no attribute and no style sheet that it had not before', async () => {
    const {page, before} = await withTags();
    await useAll(page);
    expect(changesSince(before, page)).to.deep.equal([]);
  });

  it('could be seen to have them', async () => {
    const {page, before} = await withTags();
    const {window, document} = page;
    Object.assign(window, {added: 1});
    window.Array.prototype.at = () => undefined;
    document.documentElement.id = 'added';
    document.body.append('added');
    expect(changesSince(before, page)).to.have.members([
      'window.added',
      'window.added get',
      'window.added set',
      'window.added flags',
      'Array.prototype.at',
      'root',
      'body',
    ]);
  });

  it('listens to no more, once the tags are gone, than to its going and coming back', async () => {
    const page = await openHostPage('no-script.html');
    addTags(page);
    const listeners = watchListeners(page);
    await addScript(page, builtFile, 'module');
    await tagsReady(page);
    await useAll(page);
    expect([...listeners]).to.include('beforeprint on window');
    for (const tag of tagsIn(page.document)) tag.remove();
    expect([...listeners].sort()).to.deep.equal(['pagehide on window', 'pageshow on window']);
  });

  it('has no name of ours or of Lit, in any window', async () => {
    const {page} = await withTags();
    const names = Object.getOwnPropertyNames(page.window).filter((name) =>
      /lit(Html|Element)|spasm|reactive/i.test(name),
    );
    expect(names).to.deep.equal([]);
  });

  it('keeps nothing about its reader', async () => {
    const page = await openHostPage('no-script.html');
    addTags(page);
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
