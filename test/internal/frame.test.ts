import {expect, fixture, html} from '@open-wc/testing';
import {care, meta, phrases} from '../../src/content/common.js';
import {fill} from '../../src/content/phrase.js';
import type {Review} from '../../src/content/review.js';
import {explainer, framed} from '../../src/internal/frame.js';
import {textOf} from '../helpers/dom.js';

const review: Review = {by: 'Anna', role: 'physiotherapist', on: '2026-02-01', due: '2999-02-01'};

/** What of that which a tag shows nobody has checked. */
type Unchecked = 'the item' | 'the introduction' | 'the help' | 'a tier of it';

/** The closing lines of a tag in which all is checked but one thing. */
async function closing(unchecked?: Unchecked): Promise<string> {
  const status = (name: Unchecked) =>
    name === unchecked ? {since: '2026-03-01', reviews: []} : {since: '2026-01-01', reviews: [review]};
  const tiers = care.tiers.map((tier) => ({
    ...tier,
    ...status(tier.id === 'routine' ? 'a tier of it' : 'the help'),
  }));
  const claim = {reviewedBy: null, reviewedRole: null, reviewedOn: null, reviewDue: null};
  const box = await fixture<HTMLElement>(
    framed({
      host: Object.assign(document.createElement('div'), claim, {reportHref: null}),
      level: 2,
      content: {phrases, meta, care: {...care, tiers, ...status('the help')}},
      parts: [
        status('the introduction'),
        {...status('the item'), sources: [{title: 'A leaflet', publisher: 'A clinic'}]},
      ],
      shown: html`<p>Text</p>`,
      showsHelp: false,
      explain: explainer(undefined, ''),
      report: () => undefined,
    }),
  );
  return textOf(box.querySelector('.small') ?? box);
}

describe('the closing lines', () => {
  it('name who has checked all that the tag shows, and the sources of it', async () => {
    const text = await closing();
    expect(text).to.contain(fill(meta.reviewed, {people: 'Anna, physiotherapist', date: '1 February 2026'}));
    expect(text).to.contain('A leaflet (A clinic)');
  });

  for (const unchecked of ['the item', 'the introduction', 'the help', 'a tier of it'] as const) {
    it(`say that nobody has when this is unchecked: ${unchecked}`, async () => {
      const text = await closing(unchecked);
      expect(text).to.contain(meta.unreviewed);
      expect(text).not.to.contain('Anna');
    });
  }
});
