import {expect} from '@open-wc/testing';

import {contrastIn} from '../support/contrast.js';
import {closeHostPages, openHostPage} from '../support/host-page.js';
import {addTags, openEverything, tagIn, tagsReady, the} from '../support/host-tags.js';

const hosts = ['white.css', 'dark.css', 'tinted.css', 'blue.css'];

afterEach(closeHostPages);

describe('the colours of a host page', () => {
  for (const style of hosts) {
    it(`leave all text enough contrast (${style})`, async () => {
      const page = await openHostPage('tags.html', {styles: [style]});
      addTags(page);
      await tagsReady(page);
      await openEverything(page);
      const {faults, passed} = await contrastIn(page);
      expect(faults).to.deep.equal([]);
      expect(passed).to.be.greaterThan(100);
    });

    it(`become those of the tags (${style})`, async () => {
      const page = await openHostPage('tags.html', {styles: [style]});
      addTags(page);
      await tagsReady(page);
      const colour = page.window.getComputedStyle(page.document.body).color;
      const {shadowRoot} = tagIn(page, 'risk-factor-card');
      expect(page.window.getComputedStyle(the(shadowRoot, '[part=heading]')).color).to.equal(colour);
    });
  }

  it('are followed when they change', async () => {
    const page = await openHostPage('tags.html', {styles: ['white.css']});
    await tagsReady(page);
    page.document.body.style.cssText = 'background: #111; color: #fff';
    await openEverything(page);
    expect((await contrastIn(page)).faults).to.deep.equal([]);
  });
});
