import {expect} from '@open-wc/testing';

import {until} from '../helpers/dom.js';
import {addScript, closeHostPages, openHostPage, type HostPage} from '../support/host-page.js';
import {changesSince, stateOf} from '../support/host-state.js';
import {addTags, builtFile, isComplete, tagIn, tagsIn, tagsReady, the} from '../support/host-tags.js';
import {layoutFaults} from '../support/layout.js';

/** Scripts that change the classes and prototypes of a page. */
const frameworks: Readonly<Record<string, readonly string[]>> = {
  Prototype: ['/debian/prototype.js'],
  MooTools: ['/debian/mootools.js'],
  'zone.js': ['/node_modules/zone.js/bundles/zone.umd.js'],
  'core-js in an old browser': ['/hosts/old-browser.js', '/node_modules/core-js-bundle/minified.js'],
  'scripts with old habits': ['/hosts/old-habits.js'],
  'Prototype and zone.js': ['/debian/prototype.js', '/node_modules/zone.js/bundles/zone.umd.js'],
};

async function openWith(
  scripts: readonly string[],
): Promise<{page: HostPage; before: ReturnType<typeof stateOf>}> {
  const page = await openHostPage('no-script.html');
  addTags(page);
  for (const script of scripts) await addScript(page, script);
  const before = stateOf(page);
  await addScript(page, builtFile, 'module');
  // The test has put it there.
  page.document.head.removeChild(the(page.document, `script[src="${builtFile}"]`));
  await tagsReady(page);
  return {page, before};
}

afterEach(closeHostPages);

for (const [name, scripts] of Object.entries(frameworks)) {
  describe(`a page with ${name}`, () => {
    it('has all tags complete and laid out, and nothing to complain of', async () => {
      const {page} = await openWith(scripts);
      for (const tag of tagsIn(page.document)) expect(isComplete(tag), tag.localName).to.equal(true);
      expect(layoutFaults(page)).to.deep.equal([]);
      expect(page.seen.errors).to.deep.equal([]);
      expect(page.seen.warnings).to.deep.equal([]);
    });

    it('lets the reader use the tags', async () => {
      const {page} = await openWith(scripts);
      const list = tagIn(page, 'spasm-cause-list');
      const item = the<HTMLDetailsElement>(list.shadowRoot, '#spasm-disc-problem');
      let told = 0;
      page.window.addEventListener('spasm-toggle', () => (told += 1));
      the(item, 'summary').click();
      await until(() => told === 1, 'the page has not been told');
      const field = the<HTMLInputElement>(list.shadowRoot, 'input');
      field.value = 'disc';
      field.dispatchEvent(new page.window.InputEvent('input'));
      await list.updateComplete;
      expect(the(list.shadowRoot, '[role=status]').textContent).to.match(/\d of \d+/);
      const tip = tagIn(page, 'posture-tip');
      const title = the(tip.shadowRoot, '[part=heading]').textContent;
      the(tip.shadowRoot, '[part=navigation] button:last-of-type').click();
      await tip.updateComplete;
      expect(the(tip.shadowRoot, '[part=heading]').textContent).not.to.equal(title);
      expect(page.seen.errors).to.deep.equal([]);
    });

    it('turns its placeholders into tags', async () => {
      const {page} = await openWith(scripts);
      const place = page.document.createElement('div');
      place.innerHTML = '<div data-spasm="posture-tip" data-tip="warm-up"><p>Fallback</p></div>';
      page.document.body.append(place);
      await until(() => tagsIn(place).length === 1, 'the placeholder has not become a tag');
      expect(the(place, 'posture-tip').innerHTML).to.equal('<p>Fallback</p>');
      expect(page.seen.errors).to.deep.equal([]);
    });

    it('keeps what it has done to the page', async () => {
      const {page, before} = await openWith(scripts);
      // What zone.js notes about every listener is its own.
      const changes = changesSince(before, page).filter((change) => !change.includes('__zone_symbol__'));
      expect(changes).to.deep.equal([]);
    });
  });
}
