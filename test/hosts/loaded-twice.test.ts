import {expect} from '@open-wc/testing';

import {addScript, closeHostPages, openHostPage, type HostPage} from '../support/host-page.js';
import {builtFile, isComplete, tagIn, tagNames, tagsIn, tagsReady} from '../support/host-tags.js';
import {version} from '../../src/version.js';

const otherVersion = '99.0.1';

afterEach(closeHostPages);

/** Runs a copy of the built file that calls itself another version. */
async function addOtherVersion(page: HostPage): Promise<void> {
  const text = await (await fetch(builtFile)).text();
  const changed = text.replaceAll(`"${version}"`, `"${otherVersion}"`);
  expect(changed, 'the built file names its version').not.to.equal(text);
  const address = URL.createObjectURL(new Blob([changed], {type: 'text/javascript'}));
  await addScript(page, address, 'module');
  URL.revokeObjectURL(address);
}

function classesIn(page: HostPage): readonly (CustomElementConstructor | undefined)[] {
  return tagNames.map((name) => page.window.customElements.get(name));
}

describe('a host page with the built file more than once', () => {
  it('runs the same address once, another address again, and nobody notices', async () => {
    const page = await openHostPage('twice.html');
    await tagsReady(page);
    const loaded = page.window.performance.getEntriesByType('resource').map(({name}) => new URL(name));
    expect(loaded.filter(({pathname}) => pathname === builtFile).map(({search}) => search)).to.have.members([
      '',
      '?again',
    ]);
    for (const tag of tagsIn(page.document)) expect(isComplete(tag), tag.localName).to.equal(true);
    expect(page.seen).to.deep.equal({errors: [], warnings: [], violations: []});
  });

  it('keeps the first of two versions and warns once, naming both', async () => {
    const page = await openHostPage('tags.html');
    await tagsReady(page);
    const first = classesIn(page);
    const before = page.seen.warnings.length;
    await addOtherVersion(page);
    expect(classesIn(page)).to.deep.equal(first);
    const warnings = page.seen.warnings.slice(before);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include(version).and.to.include(otherVersion);
    expect(page.seen.errors).to.deep.equal([]);
  });

  it('makes new tags from the first version', async () => {
    const page = await openHostPage('tags.html');
    await tagsReady(page);
    await addOtherVersion(page);
    const tag = page.document.createElement('posture-tip');
    page.document.body.append(tag);
    await tagsReady(page);
    expect(tagsIn(page.document).filter(isComplete)).to.include(tag);
  });
});

describe('a host page with other code under one of our names', () => {
  it('keeps theirs, runs our other tags and warns once', async () => {
    const page = await openHostPage('taken-name.html');
    await page.window.customElements.whenDefined('posture-tip');
    const theirs = page.document.querySelector<HTMLElement>('spasm-cause-list');
    expect(theirs?.dataset['theirs']).to.equal('');
    expect(theirs?.shadowRoot).to.equal(null);
    for (const name of ['risk-factor-card', 'posture-tip'] as const) {
      const tag = tagIn(page, name);
      await tag.updateComplete;
      expect(isComplete(tag), name).to.equal(true);
    }
    expect(page.seen.errors).to.deep.equal([]);
    expect(page.seen.warnings).to.have.length(1);
    expect(page.seen.warnings[0]).to.include('<spasm-cause-list>').and.to.include(version);
  });
});
