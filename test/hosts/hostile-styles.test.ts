import {expect} from '@open-wc/testing';

import {contrastIn} from '../support/contrast.js';
import {closeHostPages, openHostPage, type HostPage} from '../support/host-page.js';
import {openEverything, tagsIn, tagsReady, textElementsIn} from '../support/host-tags.js';
import {layoutFaults} from '../support/layout.js';

const bootstrap = '/node_modules/bootstrap/dist/css/bootstrap.css';

/** Style sheets of sites, by what they do to tags. */
const sites: Readonly<Record<string, readonly string[]>> = {
  'no style': [],
  'all styles unset': ['unset.css'],
  'a root of 62.5 %': ['small-root.css'],
  'Bootstrap 3': [bootstrap],
  'Bootstrap 3 and a root of 62.5 %': [bootstrap, 'small-root.css'],
  'elements reset without mercy': ['element-resets.css'],
  'accidents that are inherited': ['accidents-on-body.css'],
  'accidents on every element': ['inherited-accidents.css'],
};

/** Least size of text, in px; of notes, whose size is 7/8 of the text's. */
const leastSize = 15;
const leastNoteSize = 14;

async function openSite(styles: readonly string[]): Promise<HostPage> {
  const page = await openHostPage('tags.html', {styles});
  await tagsReady(page);
  return page;
}

function styleFaults(page: HostPage): readonly string[] {
  return tagsIn(page.document)
    .flatMap(textElementsIn)
    .flatMap((element) => {
      const style = page.window.getComputedStyle(element);
      const least = element.closest('.small') ? leastNoteSize : leastSize;
      const faults = [
        parseFloat(style.fontSize) < least && `size ${style.fontSize}`,
        style.textTransform !== 'none' && style.textTransform,
        style.letterSpacing !== 'normal' && parseFloat(style.letterSpacing) !== 0 && 'letters apart',
        parseFloat(style.wordSpacing) > 0 && 'words apart',
        style.fontStyle !== 'normal' && style.fontStyle,
        style.fontVariantCaps !== 'normal' && style.fontVariantCaps,
        style.textShadow !== 'none' && 'a shadow',
        parseFloat(style.textIndent) !== 0 && 'an indent',
        style.whiteSpace !== 'normal' && style.whiteSpace,
        style.wordBreak !== 'normal' && style.wordBreak,
        style.cursor === 'wait' && style.cursor,
      ];
      return faults
        .filter(Boolean)
        .map((fault) => `${element.localName}.${element.className}: ${String(fault)}`);
    });
}

afterEach(closeHostPages);

for (const [site, styles] of Object.entries(sites)) {
  describe(`a host page with ${site}`, () => {
    it('leaves the look of the text alone', async () => {
      const page = await openSite(styles);
      expect(styleFaults(page)).to.deep.equal([]);
      await openEverything(page);
      expect(styleFaults(page)).to.deep.equal([]);
    });

    it('leaves the layout sane, closed and open', async () => {
      const page = await openSite(styles);
      expect(layoutFaults(page)).to.deep.equal([]);
      await openEverything(page);
      expect(layoutFaults(page)).to.deep.equal([]);
    });

    it('leaves enough contrast', async () => {
      const page = await openSite(styles);
      await openEverything(page);
      const {faults, passed} = await contrastIn(page);
      expect(faults).to.deep.equal([]);
      expect(passed).to.be.greaterThan(100);
    });
  });
}
