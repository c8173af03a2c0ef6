import {expect, fixture, html} from '@open-wc/testing';
import {sectionIds} from '../../src/content/vocabulary.js';
import {colour, itIsForEveryone, pages} from '../helpers/accessibility.js';
import {findAll} from '../helpers/dom.js';
import {make, tagNamed} from '../helpers/tags.js';

const guide = tagNamed('spasm-guide');

itIsForEveryone(guide);

describe('the whole <spasm-guide> for everyone', () => {
  afterEach(() => colour(''));

  for (const name of ['white', 'dark tinted'] as const) {
    it(`is accessible on a ${name} page, closed and with all open, and its headings are in order`, async () => {
      colour(pages[name]);
      const parent = await fixture<HTMLElement>(html`<main></main>`);
      const element = make({tag: guide.tag, good: guide.whole ?? {}});
      parent.append(element);
      await element.updateComplete;
      await expect(element).to.be.accessible();
      for (const details of findAll<HTMLDetailsElement>(element, 'details')) details.open = true;
      await expect(element).to.be.accessible();

      const levels = findAll(element, 'h1, h2, h3, h4, h5, h6').map(({localName}) => Number(localName[1]));
      expect(levels.filter((level) => level === 2)).to.have.length(1);
      expect(levels.filter((level) => level === 3).length).to.be.at.least(sectionIds.length);
      for (const [index, level] of levels.entries())
        expect(level - (levels[index - 1] ?? 1)).to.be.at.most(1);
    });
  }
});
