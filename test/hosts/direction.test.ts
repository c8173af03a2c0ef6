import {expect} from '@open-wc/testing';

import {closeHostPages, openHostPage, type HostPage} from '../support/host-page.js';
import {addTags, openEverything, tagIn, tagsReady, the} from '../support/host-tags.js';
import {layoutFaults, lineBoxes} from '../support/layout.js';

async function open(name: string, width = 640): Promise<HostPage> {
  const page = await openHostPage(name, {width});
  addTags(page);
  await tagsReady(page);
  return page;
}

/** How far things are from the left edge of their row, and from the right one. */
function gaps(inner: DOMRect | undefined, outer: Element): {left: number; right: number} {
  const box = outer.getBoundingClientRect();
  return {left: (inner?.left ?? NaN) - box.left, right: box.right - (inner?.right ?? NaN)};
}

/** Where the first row of the list, the picture and the buttons have what they are made of. */
function places(page: HostPage) {
  const {shadowRoot: list} = tagIn(page, 'spasm-cause-list');
  const {shadowRoot: tip} = tagIn(page, 'posture-tip');
  const summary = the(list, '.list summary');
  const [line] = lineBoxes(the(summary, 'h3'));
  const navigation = the(tip, '[part=navigation]');
  return {
    text: gaps(line, summary),
    icon: gaps(the(tip, '.icon').getBoundingClientRect(), the(tip, '.card-top')),
    previous: gaps(the(navigation, 'button').getBoundingClientRect(), navigation),
  };
}

afterEach(closeHostPages);

describe('a page that is read from right to left', () => {
  it('mirrors text, pictures and buttons of an English page that is laid out so', async () => {
    const leftward = places(await open('english-from-right.html'));
    const rightward = places(await open('tags.html'));
    for (const part of ['text', 'icon', 'previous'] as const) {
      const {left} = rightward[part];
      expect(leftward[part].right, part).to.be.closeTo(left, 1);
      expect(Math.abs(left - rightward[part].right), part).to.be.greaterThan(20);
    }
  });

  it('keeps the mark at the end of the row', async () => {
    for (const [name, end] of Object.entries({'tags.html': 'left', 'english-from-right.html': 'right'})) {
      const page = await open(name);
      const summary = the(tagIn(page, 'spasm-cause-list').shadowRoot, '.list summary');
      const mark = page.window.getComputedStyle(summary, '::after');
      const far = parseFloat(end === 'left' ? mark.marginLeft : mark.marginRight);
      const near = parseFloat(end === 'left' ? mark.marginRight : mark.marginLeft);
      expect(far, name).to.be.greaterThan(near);
    }
  });

  it('leaves English text in an Arabic page its own direction', async () => {
    const page = await open('right-to-left.html');
    const {direction} = page.window.getComputedStyle(
      the(tagIn(page, 'spasm-cause-list').shadowRoot, '.list .lead, .list summary'),
    );
    expect(direction).to.equal('ltr');
  });

  for (const name of ['right-to-left.html', 'english-from-right.html']) {
    for (const width of [640, 320]) {
      it(`lays out ${name} sanely at ${width} px`, async () => {
        const page = await open(name, width);
        expect(layoutFaults(page)).to.deep.equal([]);
        await openEverything(page);
        expect(layoutFaults(page)).to.deep.equal([]);
      });
    }
  }
});
