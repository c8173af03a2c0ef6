import {expect} from '@open-wc/testing';

import {closeHostPages, openHostPage} from '../support/host-page.js';
import {
  addTags,
  isComplete,
  openEverything,
  showsFallback,
  tagIn,
  tagNames,
  tagsReady,
} from '../support/host-tags.js';

afterEach(closeHostPages);

describe('a host page with a strict content security policy', () => {
  it('runs scripts from files and no others', async () => {
    const page = await openHostPage('strict-policy.html');
    const {dataset} = page.document.documentElement;
    expect(dataset['file']).to.equal('ran');
    expect(dataset['inline']).to.equal(undefined);
  });

  it('is served without a script of the test runner', async () => {
    const text = await (await fetch('/hosts/strict-policy.html')).text();
    expect(text.match(/<script/g)).to.have.length(2);
  });

  it('shows all tags complete and styled, and has nothing to complain of', async () => {
    const page = await openHostPage('strict-policy-tags.html');
    addTags(page);
    await tagsReady(page);
    await openEverything(page);
    for (const name of tagNames) expect(isComplete(tagIn(page, name)), name).to.equal(true);
    expect(page.seen).to.deep.equal({errors: [], warnings: [], violations: []});
  });

  it('lets the reader use the tags', async () => {
    const page = await openHostPage('strict-policy-tags.html');
    await tagsReady(page);
    const tip = tagIn(page, 'posture-tip');
    const before = tip.shadowRoot.querySelector('[part=heading]')?.textContent;
    tip.shadowRoot.querySelector<HTMLElement>('[part=navigation] button:last-of-type')?.click();
    await tip.updateComplete;
    expect(tip.shadowRoot.querySelector('[part=heading]')?.textContent).not.to.equal(before);
    expect(page.seen).to.deep.equal({errors: [], warnings: [], violations: []});
  });
});

describe('a host page that forbids even the policy of Lit', () => {
  it('goes on, and keeps the fallback where the browser obeys', async () => {
    const page = await openHostPage('no-template-policy.html');
    addTags(page);
    await tagsReady(page);
    expect(page.seen.errors).to.deep.equal([]);
    // A browser without Trusted Types has nothing to forbid: there the tags are complete.
    const isForbidden = 'trustedTypes' in page.window;
    for (const name of tagNames) {
      const tag = tagIn(page, name);
      expect(showsFallback(tag), name).to.equal(isForbidden);
      expect(isComplete(tag), name).to.equal(!isForbidden);
    }
  });

  it('is told once for each tag why', async () => {
    const page = await openHostPage('no-template-policy.html');
    addTags(page);
    await tagsReady(page);
    for (const tag of tagNames) {
      const told = page.seen.warnings.filter((warning) => warning.startsWith(`<${tag}>`));
      expect(told, tag).to.have.length('trustedTypes' in page.window ? 1 : 0);
    }
  });
});
