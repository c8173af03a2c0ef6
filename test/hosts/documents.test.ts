import {expect} from '@open-wc/testing';

import {until} from '../helpers/dom.js';
import {emulateMedia} from '../support/emulate-media.js';
import {closeHostPages, openHostPage, type HostPage} from '../support/host-page.js';
import {
  addTags,
  isComplete,
  openEverything,
  showsFallback,
  tagIn,
  tagsIn,
  tagsReady,
  the,
} from '../support/host-tags.js';
import {layoutFaults} from '../support/layout.js';
import {expectReadable, openSite} from '../support/site.js';

const nothing = {errors: [], warnings: [], violations: []};

async function open(name: string, width?: number): Promise<HostPage> {
  const page = await openHostPage(name, width ? {width} : {});
  addTags(page, the(page.document, 'main'));
  await tagsReady(page);
  return page;
}

function expectComplete(page: HostPage): void {
  for (const tag of tagsIn(page.document)) expect(isComplete(tag), tag.localName).to.equal(true);
  expect(page.seen).to.deep.equal(nothing);
}

afterEach(async () => {
  closeHostPages();
  await emulateMedia({});
});

describe('a page without a document type', () => {
  it('in a table, in a tiny font, has tags that can be read', async () => {
    const page = await open('quirks.html');
    expect(page.document.compatMode).to.equal('BackCompat');
    expectComplete(page);
    await expectReadable(page);
  });
});

describe('a page of XHTML', () => {
  it('shows text that can be read in each tag and placeholder, and has no error', async () => {
    const page = await openHostPage('page.xhtml');
    expect(page.document.contentType).to.equal('application/xhtml+xml');
    addTags(page, the(page.document, 'main'));
    for (const tag of tagsIn(page.document)) {
      await tag.updateComplete;
      // Templates are parsed as XML there, and Chromium runs no module at all; then the fallback stays.
      expect(showsFallback(tag) || isComplete(tag), tag.localName).to.equal(true);
    }
    expect(the(page.document, '#placeholder').textContent).to.include('Change your position often.');
    expect(the(page.document, '#placeholder').getBoundingClientRect().height).to.be.greaterThan(10);
    expect(page.seen.errors).to.deep.equal([]);
  });
});

describe('a page whose addresses begin elsewhere', () => {
  it('has complete tags, which ask nothing of that place', async () => {
    const page = await open('base.html');
    await openEverything(page);
    expectComplete(page);
    const hosts = page.window.performance.getEntriesByType('resource').map(({name}) => new URL(name).host);
    expect(new Set(hosts)).to.deep.equal(new Set([location.host]));
    for (const link of tagsIn(page.document).flatMap((tag) => [...tag.shadowRoot.querySelectorAll('a')])) {
      expect(link.host, link.textContent).not.to.equal('other.example');
    }
  });

  it('has links between the map and the list that stay on the page', async () => {
    const page = await open('base.html');
    tagIn(page, 'spasm-cause-list').id = 'causes';
    const map = tagIn(page, 'spasm-back-map');
    map.setAttribute('for', 'causes');
    map.setAttribute('region', 'neck');
    const links = () => [...map.shadowRoot.querySelectorAll<HTMLAnchorElement>('.linked a')];
    await until(() => links().length > 0, 'there are links');
    for (const {href} of links())
      expect(href).to.match(new RegExp(`^${page.window.location.href.split('#')[0] ?? ''}#spasm-`));
  });

  it('still opens the item that its own address names', async () => {
    const page = await open('base.html');
    const item = the<HTMLDetailsElement>(tagIn(page, 'spasm-cause-list').shadowRoot, '[part=item]');
    page.window.location.href = `${page.window.location.href.split('#')[0] ?? ''}#${item.id}`;
    await until(() => item.open, 'the item has not opened');
  });
});

describe('a page that allows only scripts with its own mark', () => {
  it('has complete tags, and no complaint', async () => {
    const page = await open('strict-nonce.html');
    await openEverything(page);
    expectComplete(page);
  });
});

describe('a page that allows no script', () => {
  it('keeps text that can be read', async () => {
    const {document} = await openHostPage('forbidden-script.html');
    const tag = the(document, 'spasm-cause-list');
    expect([tag.shadowRoot, showsFallback(tag)]).to.deep.equal([null, true]);
    expect(the(document, '[data-spasm]').innerText).to.equal('Change your position often.');
  });
});

describe('a page whose script stands at its end', () => {
  it('has complete tags', async () => {
    expectComplete(await open('script-last.html'));
  });
});

describe('a page in a frame that may keep nothing', () => {
  it('has a complete tag', async () => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.title = 'sandboxed';
    frame.src = '/hosts/sandboxed.html';
    let told: Record<string, unknown> | undefined;
    const listen = ({source, data}: MessageEvent<Record<string, unknown>>): void => {
      if (source === frame.contentWindow && data['sandboxed']) told = data;
    };
    addEventListener('message', listen);
    document.body.append(frame);
    await until(() => told, 'the frame says nothing');
    removeEventListener('message', listen);
    frame.remove();
    expect(told?.['origin']).to.equal('null');
    expect(told?.['storageIsForbidden']).to.equal(true);
    expect(told?.['seen']).to.deep.equal(nothing);
    expect(told?.['display']).to.equal('flex');
    expect(told?.['text']).to.have.length.greaterThan(1000);
  });
});

describe('a page enlarged to 400 %', () => {
  it('has tags that can be read without scrolling sideways', async () => {
    const page = await openHostPage('site.html', {width: 1280});
    page.document.documentElement.style.setProperty('zoom', '4');
    addTags(page, the(page.document, 'main'));
    await tagsReady(page);
    for (const open of [() => Promise.resolve(), openEverything]) {
      await open(page);
      expect(layoutFaults(page)).to.deep.equal([]);
    }
  });
});

describe('a page in the colours of its reader', () => {
  it('has tags that can be read, with their pictures, marks and edges', async () => {
    const isForced = await emulateMedia({forcedColors: 'active'});
    const page = await openSite({styles: ['tinted.css']});
    await expectReadable(page);
    for (const tag of tagsIn(page.document)) {
      const style = (selector: string, part?: string): CSSStyleDeclaration =>
        page.window.getComputedStyle(the(tag.shadowRoot, selector), part);
      // No colour of ours may stay where the reader has chosen all of them.
      expect(style('[part=base]').forcedColorAdjust || 'auto').to.equal('auto');
      expect(style('[part=help]').borderTopStyle).to.equal('solid');
      expect(style('[part=help] > summary', '::before').borderTopStyle).to.equal('solid');
      if (isForced)
        expect(style('[part=base]').color).to.equal(page.window.getComputedStyle(page.document.body).color);
    }
  });
});
