import {expect} from '@open-wc/testing';

import {closeHostPages, openHostPage, type HostPage} from '../support/host-page.js';
import {addTags, openEverything, tagIn, tagsReady, the} from '../support/host-tags.js';
import {layoutFaults} from '../support/layout.js';

const phone = 320;

/** What a reader, or a page, can bring the tags to. */
const states: Readonly<Record<string, (page: HostPage) => Promise<unknown>>> = {
  'as they start': () => Promise.resolve(),
  'with everything open': openEverything,
  'with one cause at a time': async (page) => {
    const list = tagIn(page, 'spasm-cause-list');
    list.setAttribute('single', '');
    the<HTMLDetailsElement>(list.shadowRoot, '#spasm-disc-problem').open = true;
    await list.updateComplete;
  },
  'with a filter that finds some': (page) => filter(page, 'disc'),
  'with a filter that finds none': (page) => filter(page, 'xylophone-'.repeat(8)),
  'on another tip': async (page) => {
    const tip = tagIn(page, 'posture-tip');
    the(tip.shadowRoot, 'button').click();
    await tip.updateComplete;
  },
  'as the tip of the day': async (page) => {
    const tip = tagIn(page, 'posture-tip');
    tip.setAttribute('rotate', 'daily');
    await tip.updateComplete;
  },
  'with a review by somebody with a long name': async (page) => {
    const card = tagIn(page, 'risk-factor-card');
    card.setAttribute('reviewed-by', 'Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh'.repeat(2));
    card.setAttribute('reviewed-role', 'physiotherapist');
    card.setAttribute('reviewed-on', new Date().toISOString().slice(0, 10));
    card.setAttribute('review-due', '2099-03-01');
    await card.updateComplete;
  },
  'with headings of the first level': async (page) => {
    const list = tagIn(page, 'spasm-cause-list');
    list.setAttribute('heading-level', '1');
    await list.updateComplete;
  },
};

const forAll = ['as they start', 'with everything open'];

async function filter(page: HostPage, text: string): Promise<void> {
  const list = tagIn(page, 'spasm-cause-list');
  const field = the<HTMLInputElement>(list.shadowRoot, 'input');
  field.value = text;
  field.dispatchEvent(new page.window.Event('input'));
  await list.updateComplete;
}

afterEach(closeHostPages);

for (const [page, styles] of Object.entries({
  'a phone': [],
  'a phone with text of 200 %': ['large-text.css'],
})) {
  describe(`on ${page}`, () => {
    for (const [state, bring] of Object.entries(states)) {
      it(`the tags fit ${state}`, async () => {
        const host = await openHostPage('tags.html', {width: phone, styles});
        // What is done to one tag moves no other.
        if (forAll.includes(state)) addTags(host);
        await tagsReady(host);
        await bring(host);
        expect(layoutFaults(host)).to.deep.equal([]);
      });
    }
  });
}

describe('on a wide page with text of 200 %', () => {
  it('the tags fit with everything open', async () => {
    const page = await openHostPage('tags.html', {styles: ['large-text.css']});
    addTags(page);
    await tagsReady(page);
    await openEverything(page);
    expect(layoutFaults(page)).to.deep.equal([]);
  });

  it('the text is twice as large', async () => {
    const page = await openHostPage('tags.html', {styles: ['large-text.css']});
    const [list] = await tagsReady(page);
    const text = the(list?.shadowRoot ?? page.document, '.lead ~ .list .lead');
    expect(parseFloat(page.window.getComputedStyle(text).fontSize)).to.be.at.least(32);
  });
});
