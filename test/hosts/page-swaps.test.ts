import {expect} from '@open-wc/testing';

import {until} from '../helpers/dom.js';
import {closeHostPages, openHostPage, type HostPage} from '../support/host-page.js';
import {isComplete, tagsIn, tagsReady, the} from '../support/host-tags.js';

/** Every tag of the page is complete, and holds its fallback once. */
async function expectTags(page: HostPage, names: readonly string[]): Promise<void> {
  await until(() => tagsIn(page.document).length === names.length, `there are not ${names.length} tags`);
  await tagsReady(page);
  const tags = tagsIn(page.document);
  expect(tags.map(({localName}) => localName)).to.deep.equal(names);
  for (const tag of tags) {
    expect(isComplete(tag), tag.localName).to.equal(true);
    expect(tag.textContent, tag.localName).to.equal('Fallback');
  }
  expect(page.document.body.textContent.match(/Fallback/g)).to.have.length(names.length);
  expect(page.seen).to.deep.equal({errors: [], warnings: [], violations: []});
}

afterEach(closeHostPages);

describe('Turbo', () => {
  const first = ['posture-tip', 'risk-factor-card', 'spasm-cause-list'];
  const second = ['spasm-cause-list', 'posture-tip', 'risk-factor-card'];

  async function swap(page: HostPage, go: () => void, title: string): Promise<void> {
    go();
    await until(() => page.document.title.endsWith(title), `the ${title} has not come`);
  }

  it('swaps pages, there and back and there again, and each has its tags', async () => {
    const page = await openHostPage('turbo-first.html');
    const {document} = page;
    await expectTags(page, first);
    await swap(page, () => the(document, '#next').click(), 'second page');
    await expectTags(page, second);
    await swap(page, () => page.window.history.back(), 'first page');
    await expectTags(page, first);
    await swap(page, () => page.window.history.forward(), 'second page');
    await expectTags(page, second);
    expect(page.frame.contentDocument, 'the page was swapped and not loaded').to.equal(document);
  });
});

describe('htmx', () => {
  it('fetches parts of a page, which become tags each time', async () => {
    const page = await openHostPage('htmx.html');
    await tagsReady(page);
    for (const round of [1, 2]) {
      the(page.document, '#place').replaceChildren();
      the(page.document, 'button').click();
      await expectTags(page, ['posture-tip', 'risk-factor-card', 'spasm-cause-list']);
      expect(the(page.document, '#place').children, `round ${round}`).to.have.length(3);
    }
  });
});
