import {expect} from '@open-wc/testing';
import {until} from '../helpers/dom.js';
import {addScript, closeHostPages, openHostPage, type HostPage} from '../support/host-page.js';
import {builtFile, isComplete, tagsIn, tagsReady, the, type Tag} from '../support/host-tags.js';

const nothing = {errors: [], warnings: [], violations: []};
const placeholder = '<div data-spasm="posture-tip" data-tip="warm-up"><p>Fallback</p></div>';
const link = '<p><a href="/dist/site/en/posture-tip.html">Tips</a></p>';

async function open(script = builtFile): Promise<HostPage> {
  const page = await openHostPage('placeholders.html');
  await addScript(page, script, 'module');
  await tagsReady(page);
  return page;
}

/** Puts markup into the part of the page that is for later, and waits for the tags in it. */
async function later(page: HostPage, markup: string, count = 1): Promise<readonly Tag[]> {
  const place = the(page.document, '#later');
  place.innerHTML = markup;
  await until(() => tagsIn(place).length === count, 'the markup has not become tags');
  for (const tag of tagsIn(place)) await tag.updateComplete;
  return tagsIn(place);
}

/** The tags of a page, and where they stand. */
function places(page: HostPage): readonly string[] {
  return tagsIn(page.document).map(
    ({localName, parentElement}) => `${localName} in ${parentElement?.id || parentElement?.localName}`,
  );
}

/** Notes what is done with the observers of a page. */
function watchObservers(page: HostPage): readonly string[] {
  const done: string[] = [];
  const {MutationObserver} = page.window;
  page.window.MutationObserver = class extends MutationObserver {
    override observe(target: Node, options?: MutationObserverInit): void {
      done.push(`observe ${target.nodeName} ${JSON.stringify(options)}`);
      super.observe(target, options);
    }

    override disconnect(): void {
      done.push('disconnect');
      super.disconnect();
    }
  };
  return done;
}

afterEach(closeHostPages);

describe('the page file in a page of placeholders and links', () => {
  it('turns all that are there into tags, and nothing else', async () => {
    const page = await open();
    expect(places(page)).to.deep.equal([
      'spasm-cause-list in list',
      'risk-factor-card in card',
      'posture-tip in body',
    ]);
    for (const tag of tagsIn(page.document)) expect(isComplete(tag), tag.localName).to.equal(true);
    expect(the(page.document, '#other').innerText).to.equal('Read our tips.');
    expect(the(page.document, 'posture-tip > #link > a').textContent).to.equal('Warm up first');
    expect(page.seen).to.deep.equal(nothing);
  });

  it('leaves what can be read when it does not come', async () => {
    const page = await openHostPage('placeholders.html');
    expect(page.document.body.innerText).to.include('Causes of back spasm').and.to.include('Warm up first');
  });

  it('turns into tags what comes later, however it comes', async () => {
    const page = await open();
    expect((await later(page, placeholder)).every(isComplete)).to.equal(true);
    expect((await later(page, link)).every(isComplete)).to.equal(true);
    expect(await later(page, `<article>${placeholder}<div>${link}</div></article>`, 2)).to.have.length(2);

    const place = the(page.document, '#later');
    place.replaceChildren();
    place.insertAdjacentHTML('beforeend', link);
    const made = page.document.createElement('div');
    place.append(made);
    made.dataset['spasm'] = 'posture-tip';
    await until(() => tagsIn(place).length === 2, 'what scripts have built has not become tags');
    expect(page.seen).to.deep.equal(nothing);
  });

  it('turns the new content of a placeholder into the fallback of a new tag', async () => {
    const page = await open();
    const card = the(page.document, '#card');
    card.innerHTML = '<p>Other words</p>';
    await until(() => card.querySelector('risk-factor-card'), 'there is no new tag');
    expect(the(card, 'risk-factor-card').innerHTML).to.equal('<p>Other words</p>');
  });

  it('leaves a placeholder empty that the page has emptied', async () => {
    const page = await open();
    the(page.document, '#card').replaceChildren();
    await later(page, placeholder);
    expect(the(page.document, '#card').childNodes).to.have.length(0);
  });

  it('waits for the end of a page that is still arriving', async () => {
    const page = await openHostPage('placeholders.html');
    Object.defineProperty(page.document, 'readyState', {value: 'loading', configurable: true});
    await addScript(page, builtFile, 'module');
    await tagsReady(page);
    expect(places(page)).to.deep.equal([]);
    the(page.document, '#card').append('The rest');
    Reflect.deleteProperty(page.document, 'readyState');
    page.document.dispatchEvent(new page.window.Event('DOMContentLoaded'));
    await tagsReady(page);
    expect(places(page)).to.have.length(3);
    expect(the(page.document, '#card > :only-child').textContent)
      .to.include('as you age.')
      .and.to.include('The rest');
  });

  it('that comes twice makes one tag of each', async () => {
    const page = await open();
    const before = places(page);
    const done = watchObservers(page);
    await addScript(page, `${builtFile}?again`, 'module');
    await later(page, placeholder);
    expect(places(page)).to.deep.equal([...before, 'posture-tip in div']);
    expect(done, 'the second copy does not observe').to.deep.equal([]);
    expect(page.seen).to.deep.equal(nothing);
  });

  it('looks at what is added, and at nothing else', async () => {
    const page = await openHostPage('placeholders.html');
    const done = watchObservers(page);
    await addScript(page, builtFile, 'module');
    expect(done).to.deep.equal(['observe #document {"childList":true,"subtree":true}']);
  });

  it('stops looking when the reader leaves, and looks again when the reader comes back', async () => {
    const page = await openHostPage('placeholders.html');
    const done = watchObservers(page);
    await addScript(page, builtFile, 'module');
    await tagsReady(page);
    const turn = (type: string) =>
      page.window.dispatchEvent(new page.window.PageTransitionEvent(type, {persisted: true}));
    turn('pagehide');
    expect(done.at(-1)).to.equal('disconnect');
    the(page.document, '#later').innerHTML = placeholder;
    await tagsReady(page);
    expect(tagsIn(the(page.document, '#later'))).to.have.length(0);
    turn('pageshow');
    expect(tagsIn(the(page.document, '#later'))).to.have.length(1);
    expect((await later(page, placeholder + link, 2)).every(isComplete)).to.equal(true);
  });

  it('made from text, without an address beside it, still knows the placeholders', async () => {
    const text = await (await fetch(builtFile)).text();
    const address = URL.createObjectURL(new Blob([text], {type: 'text/javascript'}));
    const page = await open(address);
    URL.revokeObjectURL(address);
    expect(places(page)).to.deep.equal(['spasm-cause-list in list', 'risk-factor-card in card']);
    expect(page.seen).to.deep.equal(nothing);
  });

  it('tells once of a placeholder that it cannot use', async () => {
    const page = await open();
    the(page.document, '#later').innerHTML = '<div data-spasm="unknown"><p>Words</p></div>'.repeat(3);
    await until(() => page.seen.warnings.length > 0, 'nothing was told');
    expect(page.seen.warnings).to.have.length(1);
    expect(page.seen.warnings[0]).to.include('given data-spasm="unknown", allowed ');
  });
});
