import {expect} from '@open-wc/testing';

import {tags} from '../helpers/tags.js';
import {addScript, closeHostPages, openHostPage, type HostPage} from '../support/host-page.js';
import {
  addTags,
  builtFile,
  isComplete,
  markupOf,
  showsFallback,
  tagIn,
  tagsIn,
  tagsReady,
  the,
} from '../support/host-tags.js';

const nothing = {errors: [], warnings: [], violations: []};

function expectFallbacks(page: HostPage): void {
  for (const tag of tagsIn(page.document)) {
    expect(showsFallback(tag), tag.localName).to.equal(true);
    expect(tag.shadowRoot, tag.localName).to.equal(null);
  }
}

afterEach(closeHostPages);

describe('a script that comes late', () => {
  it('finds text that can be read, and puts the tags in its place', async () => {
    const page = await openHostPage('no-script.html');
    addTags(page);
    expectFallbacks(page);
    await addScript(page, builtFile, 'module');
    for (const tag of await tagsReady(page)) {
      expect(isComplete(tag), tag.localName).to.equal(true);
      expect(showsFallback(tag), tag.localName).to.equal(false);
    }
    expect(page.seen).to.deep.equal(nothing);
  });

  it('takes over what was set before', async () => {
    const page = await openHostPage('no-script.html');
    const tag = tagIn(page, 'risk-factor-card');
    Object.assign(tag, {factor: 'work', headingLevel: 4});
    await addScript(page, builtFile, 'module');
    await tagsReady(page);
    expect(the(tag.shadowRoot, '[part=heading]').localName).to.equal('h4');
    expect(the(tag.shadowRoot, '[part=heading]').textContent).to.match(/work/i);
  });

  it('takes over tags inside a document that is still hidden', async () => {
    const page = await openHostPage('no-script.html');
    page.document.body.hidden = true;
    await addScript(page, builtFile, 'module');
    await tagsReady(page);
    page.document.body.hidden = false;
    for (const tag of tagsIn(page.document)) expect(isComplete(tag), tag.localName).to.equal(true);
  });
});

describe('a script that cannot be loaded', () => {
  it('leaves text that can be read', async () => {
    const page = await openHostPage('blocked-script.html');
    expectFallbacks(page);
    expect(page.document.documentElement.innerText).to.include('Change your position often.');
  });
});

describe('a tag that comes later', () => {
  it('by innerHTML is complete', async () => {
    const page = await openHostPage('tags.html');
    const place = page.document.createElement('div');
    page.document.body.append(place);
    place.innerHTML = tags.map(markupOf).join('');
    await tagsReady(page);
    for (const tag of tagsIn(place)) expect(isComplete(tag), tag.localName).to.equal(true);
    expect(page.seen.errors).to.deep.equal([]);
  });

  it('out of a template, as a clone, is complete', async () => {
    const page = await openHostPage('tags.html');
    const template = page.document.createElement('template');
    template.innerHTML = '<posture-tip tip="warm-up"></posture-tip>';
    const place = page.document.createElement('div');
    place.append(template.content.cloneNode(true), page.document.importNode(template.content, true));
    page.document.body.append(place);
    await tagsReady(page);
    const clones = tagsIn(place);
    expect(clones).to.have.length(2);
    for (const tag of clones) expect(isComplete(tag)).to.equal(true);
  });

  it('from another frame keeps its text and its style', async () => {
    const from = await openHostPage('tags.html');
    const to = await openHostPage('no-script.html');
    addTags(from);
    const moved = await tagsReady(from);
    to.document.body.append(...moved);
    for (const tag of moved) {
      await tag.updateComplete;
      expect(tag.ownerDocument).to.equal(to.document);
      expect(isComplete(tag), tag.localName).to.equal(true);
    }
    expect([from.seen.errors, to.seen.errors]).to.deep.equal([[], []]);
  });

  it('that goes to another frame and back does too', async () => {
    const from = await openHostPage('tags.html');
    const to = await openHostPage('tags.html');
    await tagsReady(to);
    const [tag] = await tagsReady(from);
    if (!tag) throw new Error('there is no tag');
    to.document.body.append(tag);
    from.document.body.append(tag);
    await tag.updateComplete;
    expect(isComplete(tag)).to.equal(true);
    expect([from.seen.errors, to.seen.errors]).to.deep.equal([[], []]);
  });

  it('from a frame that is then gone does too', async () => {
    const from = await openHostPage('tags.html');
    const to = await openHostPage('no-script.html');
    const [tag] = await tagsReady(from);
    if (!tag) throw new Error('there is no tag');
    to.document.body.append(tag);
    from.close();
    expect(isComplete(tag)).to.equal(true);
    expect(to.seen.errors).to.deep.equal([]);
  });
});

describe('language and direction that stand on the document alone', () => {
  it('reach the tags', async () => {
    const page = await openHostPage('right-to-left.html');
    await tagsReady(page);
    for (const tag of tagsIn(page.document)) {
      const text = the(tag.shadowRoot, '[lang]');
      expect(text.lang, 'the text is English').to.equal('en');
      expect(text.dir, 'and says so in an Arabic page').to.equal('ltr');
      expect(page.window.getComputedStyle(the(tag.shadowRoot, '[part=base]')).direction).to.equal('rtl');
    }
  });

  it('are the own ones where the page is English', async () => {
    const page = await openHostPage('english-from-right.html');
    await tagsReady(page);
    for (const tag of tagsIn(page.document)) {
      expect(page.window.getComputedStyle(the(tag.shadowRoot, '[lang]')).direction).to.equal('rtl');
    }
  });
});
