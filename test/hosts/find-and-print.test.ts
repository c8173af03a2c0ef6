import {expect, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';

import {emulateMedia} from '../support/emulate-media.js';
import {closeHostPages, openHostPage, type HostPage} from '../support/host-page.js';
import {addTags, tagIn, tagsIn, tagsReady, the, type Tag} from '../support/host-tags.js';

async function open(): Promise<HostPage> {
  const page = await openHostPage('tags.html');
  addTags(page);
  await tagsReady(page);
  return page;
}

/** Ids of the open items. */
function openItems(page: HostPage): readonly string[] {
  const items = tagIn(page, 'spasm-cause-list').shadowRoot.querySelectorAll('.list > [open]');
  return [...items].map(({id}) => id);
}

/** The disclosures that are closed. */
function closedIn(tag: Tag): readonly HTMLDetailsElement[] {
  return [...tag.shadowRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
}

function closedTexts(page: HostPage): readonly HTMLElement[] {
  return tagsIn(page.document)
    .flatMap(closedIn)
    .flatMap((details) => [...details.querySelectorAll<HTMLElement>('p, li')]);
}

afterEach(async () => {
  closeHostPages();
  await emulateMedia({});
});

describe('find in page', () => {
  it('can find closed text, since it is there, in a native disclosure, and not hidden by us', async () => {
    const page = await open();
    for (const details of tagsIn(page.document).flatMap(closedIn)) {
      expect(details.textContent.length).to.be.greaterThan(100);
      // What a word means is shown beside it on request, and is not text of the page.
      for (const element of details.querySelectorAll('*:not([popover], [popover] *)')) {
        const {display, visibility} = page.window.getComputedStyle(element);
        expect([display === 'none', visibility, element.hasAttribute('hidden')]).to.deep.equal([
          false,
          'visible',
          false,
        ]);
      }
    }
  });

  it('opens the item it finds, alone', async () => {
    const page = await open();
    const item = the<HTMLDetailsElement>(tagIn(page, 'spasm-cause-list').shadowRoot, '#spasm-disc-problem');
    const text = the(item, '.body p:not(.lead, :has(button))').textContent.trim();
    // A text in the address is looked for like a text that the reader types; browsers ask for a sign of the reader first.
    await sendKeys({press: 'Shift'});
    page.window.location.hash = `:~:text=${encodeURIComponent(text)}`;
    if (/Chrom|Firefox/.test(navigator.userAgent)) {
      await waitUntil(() => item.open, 'the item has not opened');
      expect(openItems(page)).to.deep.equal([item.id]);
    } else {
      // WebKit opens nothing for an address like this: what it can find is what the test above shows.
      expect(openItems(page)).to.deep.equal([]);
      item.open = true;
      await waitUntil(() => the(item, '.body').checkVisibility());
      expect(openItems(page)).to.deep.equal([item.id]);
    }
  });
});

describe('print', () => {
  it('shows all text, opened or not, and cuts nothing', async () => {
    const page = await open();
    const texts = closedTexts(page);
    expect(texts.length).to.be.greaterThan(50);
    if (!(await emulateMedia({media: 'print'}))) {
      // Only Chromium can be made to print; the others open each item for the printer, as the next test shows.
      page.window.dispatchEvent(new page.window.Event('beforeprint'));
    }
    for (const text of texts) {
      expect(text.getBoundingClientRect().height, text.textContent).to.be.greaterThan(10);
      expect(text.checkVisibility({contentVisibilityAuto: true}), text.textContent).to.equal(true);
    }
    for (const element of tagsIn(page.document).flatMap((tag) => [
      ...tag.shadowRoot.querySelectorAll('div, details'),
    ])) {
      expect(element.scrollHeight, element.className).to.be.at.most(element.clientHeight + 1);
    }
  });

  it('opens what is closed and closes it again, telling nobody', async () => {
    const page = await open();
    let toggled = 0;
    page.window.addEventListener('spasm-toggle', () => (toggled += 1));
    const before = tagsIn(page.document).map((tag) => closedIn(tag).length);
    page.window.dispatchEvent(new page.window.Event('beforeprint'));
    expect(tagsIn(page.document).map((tag) => closedIn(tag).length)).to.deep.equal(before.map(() => 0));
    page.window.dispatchEvent(new page.window.Event('afterprint'));
    expect(tagsIn(page.document).map((tag) => closedIn(tag).length)).to.deep.equal(before);
    expect(toggled).to.equal(0);
  });

  it('leaves out what only works on a screen', async () => {
    const page = await open();
    const parts = [
      the(tagIn(page, 'spasm-cause-list').shadowRoot, '[part=filter]'),
      the(tagIn(page, 'posture-tip').shadowRoot, '[part=navigation]'),
    ];
    if (await emulateMedia({media: 'print'})) {
      for (const part of parts) expect(part.checkVisibility(), part.className).to.equal(false);
      return;
    }
    // What cannot be emulated can be read in the style sheets.
    for (const tag of [tagIn(page, 'spasm-cause-list'), tagIn(page, 'posture-tip')]) {
      const rules = tag.shadowRoot.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]);
      const print = rules
        .filter(({cssText}) => cssText.startsWith('@media print'))
        .map(({cssText}) => cssText);
      expect(print.join(' ')).to.match(/\.(filter|navigation) \{ display: none; \}/);
    }
  });
});
