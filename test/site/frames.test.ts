import {expect} from '@open-wc/testing';
import {until} from '../helpers/dom.js';
import {addScript, closeHostPages, openHostPage} from '../support/host-page.js';
import {documentOf, listen, openPage, site, tagIn} from './support.js';

const heard = listen();
after(() => heard.stop());

/** The last height that a frame has told. */
function toldBy(frame: HTMLIFrameElement): number | undefined {
  const own = heard.said.filter(({source}) => source === frame.contentWindow);
  const heights = own.map(({data}) => (data as {height?: unknown}).height);
  return heights.findLast((height) => typeof height === 'number') as number | undefined;
}

/** Lets a message arrive that claims what no real one could. */
function say(
  view: Window & typeof globalThis,
  {source, ...rest}: {data: unknown; origin: string; source: unknown},
): void {
  const event = new view.MessageEvent('message', rest);
  // Not in the constructor: Firefox takes no window of another page there.
  Object.defineProperty(event, 'source', {value: source});
  view.dispatchEvent(event);
}

afterEach(() => {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
  closeHostPages();
});

describe('one of our pages in a frame', () => {
  it('tells its height, and tells it again when it grows', async () => {
    const frame = await openPage('posture-tip.html');
    const element = await tagIn(frame);
    const {body} = documentOf(frame);
    await until(() => toldBy(frame) === Math.ceil(body.getBoundingClientRect().height), 'the height is told');
    const before = toldBy(frame) ?? 0;
    const details = element.shadowRoot.querySelector('details');
    if (details) details.open = true;
    await until(() => (toldBy(frame) ?? 0) > before + 100, 'the new height is told');
  });

  it('does the same in a sandbox that allows scripts', async () => {
    const frame = await openPage('posture-tip.html', {sandbox: 'allow-scripts'});
    await until(() => (toldBy(frame) ?? 0) > 300, 'the height is told');
    const inside = await openPage('posture-tip.html');
    await until(() => toldBy(inside) === toldBy(frame), 'it is as high as without a sandbox');
  });

  it('tells it where it is out of sight', async () => {
    const frame = await openPage('posture-tip.html', {sandbox: 'allow-scripts', offset: 6000});
    await until(() => (toldBy(frame) ?? 0) > 300, 'the height is told');
  });

  it('says nothing in a sandbox without scripts', async () => {
    const frame = await openPage('posture-tip.html', {sandbox: ''});
    const other = await openPage('posture-tip.html');
    await until(() => toldBy(other), 'another frame has told');
    expect(toldBy(frame)).to.equal(undefined);
  });

  it('does not depend on the height of the frame', async () => {
    const small = await openPage('posture-tip.html', {height: 120});
    const large = await openPage('posture-tip.html', {height: 1800});
    await until(() => toldBy(small) && toldBy(small) === toldBy(large), 'both tell the same');
  });

  it('speaks the words of WordPress when WordPress asks for them, and only then', async () => {
    const frame = await openPage('posture-tip.html');
    await until(() => toldBy(frame), 'the height is told');
    const inOtherWords = (): readonly unknown[] =>
      heard.said
        .filter(({source}) => source === frame.contentWindow)
        .map(({data}) => data)
        .filter((data) => (data as {message?: unknown}).message);
    expect(inOtherWords()).to.deep.equal([]);
    frame.src += '#?secret=a1B2c3';
    await until(() => inOtherWords().length > 0, 'it is told');
    expect(inOtherWords()[0]).to.deep.equal({message: 'height', value: toldBy(frame), secret: 'a1B2c3'});
    frame.src = `${site}posture-tip.html#?secret="]<x>`;
    const count = inOtherWords().length;
    frame.contentWindow?.postMessage({message: 'ready'}, '*');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(inOtherWords()).to.have.length(count);
  });

  it("gets its height from WordPress's own script", async () => {
    const page = await openHostPage('site.html');
    const frame = page.document.createElement('iframe');
    frame.className = 'wp-embedded-content';
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.src = `${site}posture-tip.html#?secret=abc123`;
    frame.dataset['secret'] = 'abc123';
    frame.height = '400';
    page.document.body.append(frame);
    await addScript(page, '/debian/wp-embed.js');
    await until(() => Number(frame.height) > 400, 'the height is set');
  });
});

describe('spasm-frames.js', () => {
  async function hostWith(frames: readonly {src: string; sandbox?: string}[], isLate = false) {
    const page = await openHostPage('site.html');
    const load = (): Promise<void> => addScript(page, '/dist/spasm-frames.js');
    if (!isLate) await load();
    const elements = await Promise.all(
      frames.map(async ({src, sandbox}) => {
        const frame = page.document.createElement('iframe');
        frame.title = src;
        frame.height = '150';
        if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
        frame.src = src;
        const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
        page.document.body.append(frame);
        await loaded;
        return frame;
      }),
    );
    if (isLate) await load();
    return {page, frames: elements};
  }

  const hasGrown = ({offsetHeight}: HTMLElement): boolean => offsetHeight > 300;

  for (const isLate of [false, true]) {
    it(`gives several frames their heights, where it comes ${isLate ? 'after' : 'before'} them`, async () => {
      const {frames} = await hostWith(
        [
          {src: `${site}posture-tip.html`},
          {src: `${site}spasm-cause-list.html`, sandbox: 'allow-scripts'},
          {src: `${site}spasm-overview.html`, sandbox: 'allow-scripts allow-same-origin'},
          {src: `${site}posture-tip.html`, sandbox: ''},
        ],
        isLate,
      );
      await until(() => frames.slice(0, 3).every(hasGrown), 'the heights are set');
      const {body} = documentOf(frames[2] as HTMLIFrameElement);
      // A scroll bar makes the page narrow, and so longer, until there is room enough.
      const isWhole = (): boolean =>
        frames[2]?.style.height === `${Math.ceil(body.getBoundingClientRect().height)}px`;
      await until(isWhole, 'it is as high as what it shows');
      const heights = frames.map(({style}) => style.height);
      expect(new Set(heights).size).to.equal(4);
      expect(heights[3], 'without script a frame keeps its own height').to.equal('');
    });
  }

  /** A frame with an address of ours that says something; what becomes of its height. */
  async function heightAfter(
    data: unknown,
    options: {origin?: string; isOther?: boolean} = {},
  ): Promise<string> {
    const {page, frames} = await hostWith([{src: `${site}posture-tip.html`, sandbox: ''}]);
    const [frame] = frames;
    const source = options.isOther ? page.window : frame?.contentWindow;
    say(page.window, {data, origin: options.origin ?? 'null', source});
    return frame?.style.height ?? '';
  }

  const type = 'spasm-elements:height';

  it('takes a height from the frame itself', async () => {
    expect(await heightAfter({type, height: 512.2})).to.equal('513px');
  });

  it('takes none from another window, another origin, or out of range, and no other message', async () => {
    const height = 512;
    expect(await heightAfter({type, height}, {isOther: true})).to.equal('');
    expect(await heightAfter({type, height}, {origin: 'https://other.example'})).to.equal('');
    expect(
      await heightAfter({type, height}, {origin: location.origin}),
      'the sandbox has no origin',
    ).to.equal('');
    for (const wrong of [NaN, Infinity, -1, 0, 99, 20_001, 1e9, '512', '512px', null, [512], {}]) {
      expect(await heightAfter({type, height: wrong}), String(wrong)).to.equal('');
    }
    for (const data of [null, 'height', 512, {height}, {type: 'height', height}, {type, value: height}]) {
      expect(await heightAfter(data), JSON.stringify(data)).to.equal('');
    }
  });

  it('leaves frames alone that are not of ours', async () => {
    const page = await openHostPage('site.html');
    await addScript(page, '/dist/spasm-frames.js');
    const frame = page.document.createElement('iframe');
    frame.title = 'other';
    frame.src = '/hosts/base.html';
    page.document.body.append(frame);
    const {contentWindow: source} = frame;
    say(page.window, {data: {type, height: 512}, origin: location.origin, source});
    expect(frame.style.height).to.equal('');
  });
});

describe('a link to another site, on one of our pages in a frame', () => {
  async function linksIn(frame: HTMLIFrameElement) {
    const {shadowRoot} = await tagIn(frame);
    for (const details of shadowRoot.querySelectorAll('details')) details.open = true;
    const links = shadowRoot.querySelectorAll<HTMLAnchorElement>('a[href^="http"]');
    expect(links.length).to.be.greaterThan(1);
    return {shadowRoot, link: links[0] as HTMLAnchorElement};
  }

  it('opens beside the page, which the other site cannot reach', async () => {
    const frame = await openPage('posture-tip.html');
    const {link, shadowRoot} = await linksIn(frame);
    const before = shadowRoot.textContent;
    const opened: {readonly address: unknown; opener: unknown}[] = [];
    const view = frame.contentWindow as Window;
    view.open = (address) => {
      const tab = {address, opener: view};
      opened.push(tab);
      return tab as unknown as Window;
    };
    link.click();
    expect(opened).to.deep.equal([{address: link.href, opener: null}]);
    expect(shadowRoot.textContent).to.equal(before);
  });

  it('shows its address to copy, once, where the sandbox allows no new tab', async () => {
    const frame = await openPage('posture-tip.html', {sandbox: 'allow-scripts allow-same-origin'});
    const {link, shadowRoot} = await linksIn(frame);
    const before = shadowRoot.textContent;
    link.click();
    link.click();
    expect(shadowRoot.textContent).to.equal(before.replace(link.text, `${link.text} ${link.href}`));
    expect(shadowRoot.activeElement?.textContent).to.equal(link.href);
    expect(shadowRoot.activeElement?.checkVisibility()).to.equal(true);
    expect(frame.contentWindow?.location.pathname).to.equal('/dist/site/en/posture-tip.html');
  });

  it('stays in the frame where it is one of ours', async () => {
    const frame = await openPage('posture-tip.html');
    const own = documentOf(frame).querySelector<HTMLAnchorElement>('nav a');
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
    own?.click();
    await loaded;
    expect(frame.contentWindow?.location.pathname).to.equal('/dist/site/en/index.html');
  });
});
