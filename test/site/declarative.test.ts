import {expect, fixture, html} from '@open-wc/testing';
import {causes, phrases} from '../../src/content/causes.js';
import {plainText} from '../../src/content/text.js';
import {findAll, openFrame, seen, until} from '../helpers/dom.js';
import {tags, type AnyTag} from '../helpers/tags.js';
import {watchWarnings} from '../helpers/warnings.js';

/** Everything that matches in a shadow root and in those inside it. */
function deepAll<T extends Element>(root: ParentNode, selector: string): readonly T[] {
  const inside = [...root.querySelectorAll('*')].flatMap(({shadowRoot}) => shadowRoot ?? []);
  return [...root.querySelectorAll<T>(selector), ...inside.flatMap((each) => deepAll<T>(each, selector))];
}

/** A page with the built markup in which no script may run, such as one in a frame of a mail or a preview. */
async function withoutScript(tag: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.title = tag;
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.srcdoc = await (await fetch(`/dist/static/en/${tag}.dsd.html`)).text();
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  (await fixture<HTMLElement>(html`<div></div>`)).append(frame);
  await loaded;
  if (!frame.contentDocument) throw new Error('the frame cannot be read');
  return frame.contentDocument;
}

describe('static/en/spasm-back-map.dsd.html without script', () => {
  it('has the causes of each part of the body, since none can be chosen', async () => {
    const page = await withoutScript('spasm-back-map');
    const root = page.querySelector('spasm-back-map')?.shadowRoot;
    for (const details of root?.querySelectorAll('details') ?? []) details.open = true;
    const text = root?.querySelector<HTMLElement>('.base')?.innerText.replace(/\s+/g, ' ');
    for (const name of Object.values(phrases.mapRegions)) expect(text).to.contain(name);
    for (const {title, summary} of causes.items) {
      expect(text).to.contain(title);
      expect(text).to.contain(plainText(summary).slice(0, 20));
    }
    expect(text).not.to.contain(phrases.mapHint);
  });
});

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
      expect(element.renderRoot.querySelectorAll('[part~="base"]')).to.have.length(1);
      expect(element.getBoundingClientRect().height).to.be.closeTo(before.height, 0.5);
    });

    it('shows nothing before the script that could not work yet, and nothing without script but what works', async () => {
      const controls = 'button:not(.term), input:not([type="checkbox"]), a[href^="#"]';
      await takenOver((root) => {
        for (const control of deepAll<HTMLElement>(root, controls))
          expect(control.checkVisibility({visibilityProperty: true}), control.outerHTML).to.equal(false);
      });
      const page = await withoutScript(tag);
      const root = page.querySelector(tag)?.shadowRoot;
      if (!root) throw new Error('nothing is declared');
      for (const control of deepAll<HTMLElement>(root, controls))
        expect(control.getClientRects(), control.outerHTML).to.have.length(0);
      const contents = root.querySelector('nav.contents');
      expect(contents?.checkVisibility() ?? false).to.equal(false);
    });

    it('leaves open what the reader has opened', async () => {
      const {element, before} = await takenOver((root) => {
        for (const details of deepAll<HTMLDetailsElement>(root, 'details')) details.open = true;
      });
      const closed = (): readonly string[] =>
        deepAll(element.renderRoot, 'details:not([open])').map(({className, id}) => id || className);
      await until(() => closed().length === 0, 'all is open').catch(() => expect(closed()).to.deep.equal([]));
      expect(element.getBoundingClientRect().height).to.be.closeTo(before.height, 0.5);
    });

    it('leaves ticked what the reader has ticked, and nothing else', async () => {
      const boxes = 'input[type="checkbox"]';
      const values = (root: ParentNode): readonly string[] =>
        deepAll<HTMLInputElement>(root, boxes).flatMap(({checked, value}) => (checked ? value : []));
      let count = 0;
      const {element} = await takenOver((root) => {
        expect(values(root)).to.deep.equal([]);
        const some = deepAll<HTMLInputElement>(root, boxes).slice(1, 3);
        for (const box of some) box.checked = true;
        count = some.length;
      });
      await until(() => values(element.renderRoot).length === count, 'the ticks are there');
    });
  });
}
