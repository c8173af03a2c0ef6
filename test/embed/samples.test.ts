import {expect, fixture, html} from '@open-wc/testing';
import '../../src/all.js';
import {upgradeIn} from '../../src/embed/upgrade.js';
import {embedSamples, sampleSite} from '../support/embed-samples.js';

describe('of what the command foretells, the script', () => {
  for (const [what, {html: markup, isWidget}] of Object.entries(embedSamples)) {
    it(`${isWidget ? 'makes a tag' : 'makes no tag'} of ${what}`, async () => {
      const place = await fixture<HTMLElement>(html`<div></div>`);
      place.innerHTML = markup;
      upgradeIn(place, sampleSite);
      expect(place.querySelectorAll('posture-tip')).to.have.length(isWidget ? 1 : 0);
    });
  }
});
