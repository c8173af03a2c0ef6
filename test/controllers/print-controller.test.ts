import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import {care} from '../../src/content/common.js';
import {findAll, record, seen} from '../helpers/dom.js';
import {make, tags} from '../helpers/tags.js';
import {watchWarnings} from '../helpers/warnings.js';
import {emulateMedia} from '../support/emulate-media.js';

const open = (element: Element): number => findAll(element, 'details[open]').length;
const all = (element: Element): HTMLDetailsElement[] => findAll(element, 'details');

for (const each of tags) {
  describe(`printing a page with <${each.tag}>`, () => {
    watchWarnings();

    async function show(): Promise<HTMLElement> {
      const some = {open: 'disc-problem', only: 'disc-problem joint-wear'};
      const element = make(each, each.tag === 'spasm-cause-list' ? some : {});
      (await fixture<HTMLElement>(html`<div></div>`)).append(element);
      await element.updateComplete;
      return element;
    }

    /** Waits until the browser has told of what was opened and closed up to now. */
    async function told(element: Element): Promise<void> {
      const last = document.createElement('details');
      element.after(last);
      const toggled = oneEvent(last, 'toggle');
      last.open = true;
      await toggled;
      last.remove();
    }

    it('opens all that is closed, and afterwards only that is closed again', async () => {
      const element = await show();
      const toggles = record(document, 'spasm-toggle');
      const before = all(element).map((details) => details.open);
      dispatchEvent(new Event('beforeprint'));
      expect(open(element)).to.equal(all(element).length);
      expect(seen(element)).to.contain(care.tiers[0]?.title);
      await told(element);
      dispatchEvent(new Event('afterprint'));
      expect(all(element).map((details) => details.open)).to.deep.equal(before);
      await told(element);
      expect(all(element).map((details) => details.open)).to.deep.equal(before);
      expect(toggles).to.have.length(0);
    });

    it('also survives that the browser says twice that it prints', async () => {
      const element = await show();
      const before = open(element);
      dispatchEvent(new Event('beforeprint'));
      dispatchEvent(new Event('beforeprint'));
      dispatchEvent(new Event('afterprint'));
      expect(open(element)).to.equal(before);
    });

    it('closes what it opened when the tag is removed meanwhile, and then hears no more', async () => {
      const element = await show();
      const before = open(element);
      dispatchEvent(new Event('beforeprint'));
      element.remove();
      expect(open(element)).to.equal(before);
      dispatchEvent(new Event('beforeprint'));
      expect(open(element)).to.equal(before);
      dispatchEvent(new Event('afterprint'));
    });

    it('shows closed content on paper by style alone where the browser can', async () => {
      const element = await show();
      if (await emulateMedia({media: 'print'})) {
        const hidden = findAll(element, 'details:not([open]) > :not(summary)');
        expect(hidden.length).to.be.greaterThan(0);
        // Content that was skipped is laid out in the frame after the change, not at once.
        for (const part of hidden) {
          await waitUntil(
            () => part.checkVisibility({contentVisibilityAuto: true}),
            'closed content stays hidden',
          );
        }
        // Marks are worth printing: what is ticked or chosen.
        const controls = 'button:not(.term), input:not([type="checkbox"], [type="radio"]), [popover]';
        for (const control of findAll(element, controls)) expect(control.checkVisibility()).to.equal(false);
      } else {
        const sheets = element.shadowRoot?.adoptedStyleSheets ?? [];
        const rules = sheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText));
        expect(rules.filter((rule) => rule.startsWith('@media print')).length).to.be.greaterThan(0);
      }
      await emulateMedia({});
    });
  });
}
