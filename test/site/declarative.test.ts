import {expect, fixture, html} from '@open-wc/testing';
import {findAll, openFrame, seen} from '../helpers/dom.js';
import {tags, type AnyTag} from '../helpers/tags.js';
import {watchWarnings} from '../helpers/warnings.js';

for (const {tag} of tags) {
  describe(`static/en/${tag}.dsd.html`, () => {
    watchWarnings();

    /** The built markup in a document that knows no tags of ours, then in the test's page, which does. */
    async function takenOver(prepare: (root: ShadowRoot) => void = () => undefined) {
      const markup = await (await fetch(`/dist/static/en/${tag}.dsd.html`)).text();
      const frame = await openFrame();
      frame.document.body.setHTMLUnsafe(
        `<div style="inline-size: 600px; font: 16px/1.5 sans-serif">${markup}</div>`,
      );
      const element = frame.document.querySelector(tag) as unknown as AnyTag;
      prepare(element.shadowRoot as ShadowRoot);
      const before = {text: seen(element), height: element.getBoundingClientRect().height};
      const box = await fixture<HTMLElement>(
        html`<div style="inline-size: 600px; font: 16px/1.5 sans-serif"></div>`,
      );
      box.append(element);
      await element.updateComplete;
      frame.close();
      return {element, before};
    }

    it('shows its text before the script, and the same once after it, in a box of the same height', async () => {
      const {element, before} = await takenOver();
      // What needs the script is hidden before, and keeps its room.
      const text = seen(element);
      for (const word of before.text.split(' ')) expect(text).to.contain(word);
      expect(findAll(element, 'style')).to.have.length(0);
      expect(findAll(element, '[part~="base"]')).to.have.length(1);
      expect(element.getBoundingClientRect().height).to.be.closeTo(before.height, 0.5);
    });

    it('leaves open what the reader has opened', async () => {
      const {element, before} = await takenOver((root) => {
        for (const details of root.querySelectorAll('details')) details.open = true;
      });
      for (const details of findAll<HTMLDetailsElement>(element, 'details')) {
        expect(details.open, details.className || details.id).to.equal(true);
      }
      expect(element.getBoundingClientRect().height).to.be.closeTo(before.height, 0.5);
    });
  });
}
