import {expect, fixture, html} from '@open-wc/testing';
import {watchClock} from './clock.js';
import {find, findAll} from './dom.js';
import {make, type AnyTag, type TagCase} from './tags.js';
import {watchWarnings} from './warnings.js';
import {emulateMedia} from '../support/emulate-media.js';

/** Colours of host pages. */
export const pages = {
  white: 'background: #fff; color: #222',
  dark: 'background: #111; color: #fff',
  tinted: 'background: #f3e7d3; color: #3b2a1a',
  'dark tinted': 'background: #10243e; color: #dfe9f5',
} as const;

const slotted =
  '<p slot="header">North Clinic</p><p slot="footer"><a href="#book" style="color: inherit">Book a visit</a></p>';

/** Gives the whole page colours: axe takes everything for white that lies outside the box of a wrapper. */
export function colour(style: string): void {
  document.body.style.cssText = style;
}

function openAll(element: Element): void {
  for (const details of findAll<HTMLDetailsElement>(element, 'details')) details.open = true;
}

/** Holds a tag to what everyone needs, in each state. In a file of its own for each tag, since axe takes its time. */
export function itIsForEveryone(each: TagCase): void {
  describe(`<${each.tag}> for everyone`, () => {
    const warnings = watchWarnings();
    const letItBe = watchClock();

    afterEach(() => colour(''));

    async function show(page = '', attributes: Record<string, string> = {}, inside = ''): Promise<AnyTag> {
      colour(page);
      const parent = await fixture<HTMLElement>(html`<main></main>`);
      const element = make(each, attributes);
      element.innerHTML = inside;
      parent.append(element);
      await element.updateComplete;
      return element;
    }

    for (const [name, style] of Object.entries(pages)) {
      it(`is accessible on a ${name} page, ${name.includes('tinted') ? '' : 'closed and '}with all open`, async () => {
        const element = await show(style, {only: ''}, slotted);
        // What is seen closed is seen open too; the tints change colours alone.
        if (!name.includes('tinted')) await expect(element).to.be.accessible();
        openAll(element);
        await expect(element).to.be.accessible();
      });
    }

    it('is accessible with help open and with sources open', async () => {
      const element = await show();
      for (const details of findAll<HTMLDetailsElement>(element, 'details:not([part="item"])')) {
        details.open = true;
        await expect(element).to.be.accessible();
        details.open = false;
      }
    });

    it('is accessible in a page that runs from right to left', async () => {
      const element = await show('direction: rtl', {lang: 'ar'}, slotted);
      openAll(element);
      await expect(element).to.be.accessible();
    });

    it('is accessible as fallback, and when there is nothing to show', async () => {
      await expect(
        await show('', {[each.attribute]: 'not-there'}, '<p>Back spasm: ask your clinic.</p>'),
      ).to.be.accessible();
      await expect(await show('', {[each.attribute]: 'not-there'})).to.be.accessible();
      expect(warnings.take()).to.have.length(1);
    });

    it('is accessible with its review told, and with tokens of the page', async () => {
      const review = {'reviewed-by': 'Dr A. Example', 'reviewed-role': 'physiotherapist'};
      const days = {'reviewed-on': '2097-01-02', 'review-due': '2099-01-02'};
      letItBe('2098-01-02');
      const theme = '--spasm-accent: #0b5d4a; --spasm-surface: #eef7f4; --spasm-muted: #4a5a55';
      const element = await show(theme, {...review, ...days, 'report-href': 'mailto:clinic@example.org'});
      openAll(element);
      await expect(element).to.be.accessible();
    });

    it('is accessible with forced colours, and gives its pictures a system colour', async () => {
      const element = await show();
      if (await emulateMedia({forcedColors: 'active'})) {
        openAll(element);
        await expect(element).to.be.accessible();
        for (const icon of findAll(element, '[part="icon"]')) {
          expect(getComputedStyle(icon).fill).to.equal(
            getComputedStyle(find(element, '[part="heading"]')).color,
          );
        }
        await emulateMedia({});
      } else {
        const sheets = element.shadowRoot?.adoptedStyleSheets ?? [];
        const rules = sheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText));
        expect(rules.join('\n')).to.match(/forced-colors: active[^@]*\.icon[^}]*fill: canvastext/i);
      }
    });

    it('has no more than one live region, quiet at first, and headings in order', async () => {
      const element = await show();
      expect(findAll(element, '[role="alert"], [aria-live="assertive"]')).to.have.length(0);
      const levels = findAll(element, 'h1, h2, h3, h4, h5, h6').map(({localName}) =>
        Number(localName.slice(1)),
      );
      expect(levels[0]).to.equal(2);
      for (const [index, level] of levels.entries())
        expect(level - (levels[index - 1] ?? 1)).to.be.at.most(1);
    });

    it('gives everything that can be pressed room for a finger', async () => {
      const element = await show();
      // A word inside a sentence keeps the height of its line.
      for (const target of findAll(element, 'summary, label, .call, button:not([part="term"])')) {
        expect(target.getBoundingClientRect().height, target.textContent).to.be.at.least(43.9);
      }
    });
  });
}
