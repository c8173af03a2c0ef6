import {expect} from '@open-wc/testing';
import {contrastIn} from './contrast.js';
import {openHostPage, type HostPage} from './host-page.js';
import {addTags, openEverything, tagOfTurn, tagsReady} from './host-tags.js';
import {layoutFaults} from './layout.js';
import {styleFaults} from './text-style.js';

const mostTold = 6;

/** How a site dresses the place where the tags stand. */
export interface Site {
  /** Style sheets: names in `pages/styles/`, or addresses. */
  readonly styles: readonly string[];
  /** Classes of the element around the tags. */
  readonly around?: string;
  /** Attributes of the root element. */
  readonly root?: Readonly<Record<string, string>>;
}

/** Opens a page with all tags, dressed like the site. */
export async function openSite({styles, around = '', root = {}}: Site, width?: number): Promise<HostPage> {
  const page = await openHostPage('site.html', {styles, ...(width && {width})});
  const place = page.document.querySelector('main') ?? page.document.body;
  place.className = around;
  for (const [name, value] of Object.entries(root)) page.document.documentElement.setAttribute(name, value);
  addTags(page, place);
  await tagsReady(page);
  return page;
}

/**
 * Whatever a page does to the tags, a reader can read them: size and setting of the text, layout, contrast.
 *
 * @param turn - Which of the tags is looked at for contrast, which takes long; with many pages each has its turn.
 */
export async function expectReadable(page: HostPage, turn = 0): Promise<void> {
  for (const open of [() => Promise.resolve(), openEverything]) {
    await open(page);
    expect(styleFaults(page)).to.deep.equal([]);
    expect(layoutFaults(page)).to.deep.equal([]);
  }
  const {faults, passed} = await contrastIn(page, tagOfTurn(turn));
  // What is wrong with one text is wrong with hundreds.
  expect(faults.slice(0, mostTold)).to.deep.equal([]);
  expect(passed).to.be.greaterThan(20);
}
