import {expect} from '@open-wc/testing';
import {record, until} from '../helpers/dom.js';
import {fileWith, wordsWith} from '../helpers/own-words.js';
import {closeHostPages, openHostPage, type HostPage} from '../support/host-page.js';
import {tagIn, tagsReady, type Tag} from '../support/host-tags.js';

afterEach(closeHostPages);

const checker = '/dist/spasm-elements/content-check.js';

async function cardIn(page: HostPage): Promise<Tag> {
  await tagsReady(page);
  return tagIn(page, 'risk-factor-card');
}

const textOf = (tag: Tag): string => tag.shadowRoot.textContent;

/** Whether a page has fetched the second file. */
function hasChecker(page: HostPage): boolean {
  return page.window.performance.getEntriesByType('resource').some(({name}) => name.endsWith(checker));
}

describe('the page’s file, given a clinic’s own words', () => {
  it('fetches the second file for a content-src, and not before', async () => {
    const page = await openHostPage('tags.html');
    const card = await cardIn(page);
    expect(hasChecker(page)).to.equal(false);
    card.setAttribute('content-src', fileWith(wordsWith('Built title')));
    await until(() => textOf(card).includes('Built title'), 'the words are there');
    expect(hasChecker(page)).to.equal(true);
    expect(page.seen.errors).to.deep.equal([]);
  });

  it('exports setContent to the scripts of the page, also under a strict policy', async () => {
    for (const name of ['own-words.html', 'strict-policy-own-words.html']) {
      const page = await openHostPage(name);
      const card = await cardIn(page);
      await until(() => textOf(card).includes('Growing older'), 'the words are there');
      expect(textOf(card)).to.contain('The clinic of this page');
      expect('setContent' in page.window).to.equal(false);
      expect(page.seen.errors).to.deep.equal([]);
    }
  });

  it('keeps our text where a policy allows no request, and says so', async () => {
    const page = await openHostPage('strict-policy-tags.html');
    const card = await cardIn(page);
    const before = textOf(card);
    card.setAttribute('content-src', fileWith(wordsWith('Forbidden')));
    await until(() => page.seen.warnings.length > 0, 'it warns');
    expect(textOf(card)).to.equal(before);
    expect(page.seen.warnings.join()).to.contain('content-src').and.to.contain('refused');
  });

  it('keeps our text where the second file is missing, and says so', async () => {
    const page = await openHostPage('second-file-missing.html');
    const card = await cardIn(page);
    await until(() => page.seen.warnings.length > 0, 'it warns');
    expect(textOf(card)).to.contain('Age');
    expect(page.seen.warnings.join()).to.contain('content-check.js');
    expect(page.seen.errors).to.deep.equal([]);
  });

  it('tries anew at each call of setContent where the second file was missing, and says so each time', async () => {
    const page = await openHostPage('second-file-missing.html');
    const card = await cardIn(page);
    const {setContent} = page.window as unknown as {setContent: (...given: unknown[]) => Promise<void>};
    const errors = record(card, 'spasm-error');
    await until(() => page.seen.warnings.length > 0, 'it warns of the file that it names');
    for (const title of ['First', 'Second']) {
      const before = errors.length;
      await setContent('en', wordsWith(title));
      await until(() => errors.length > before, `it tells of the ${title}`);
    }
    expect(textOf(card)).to.contain('Age');
  });
});
