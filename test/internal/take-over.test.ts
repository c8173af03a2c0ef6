import {expect, fixture, html} from '@open-wc/testing';
import {dayNumber} from '../../src/internal/day-number.js';
import {find, findAll, focused, openFrame, record, seen, until} from '../helpers/dom.js';
import {make, tagNamed, tags, type AnyTag, type TagCase} from '../helpers/tags.js';
import {watchWarnings} from '../helpers/warnings.js';

/** The markup of a tag with its shadow root declared, as a server would send it. */
async function declared(element: AnyTag): Promise<string> {
  (await fixture<HTMLElement>(html`<div></div>`)).append(element);
  await element.updateComplete;
  const copy = withDeclaredRoots(element, document.implementation.createHTMLDocument()) as Element;
  element.remove();
  const {outerHTML, localName} = copy;
  return outerHTML.replace(new RegExp(`</${localName}>$`), `<p>Fallback</p></${localName}>`);
}

/** A copy for a document without any tags of ours, in which each shadow root stands as a template. */
function withDeclaredRoots(node: Node, inert: Document): Node {
  const copy = inert.importNode(node, false);
  if (node instanceof Element && node.shadowRoot) {
    const template = inert.createElement('template');
    template.setAttribute('shadowrootmode', 'open');
    const style = inert.createElement('style');
    const rules = node.shadowRoot.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]);
    style.textContent = rules.map(({cssText}) => cssText).join('\n');
    template.content.append(style, ...childrenOf(node.shadowRoot, inert));
    copy.appendChild(template);
  }
  for (const child of childrenOf(node, inert)) copy.appendChild(child);
  return copy;
}

function childrenOf({childNodes}: Node, inert: Document): readonly Node[] {
  const shown = [...childNodes].filter(({nodeType}) => nodeType !== Node.COMMENT_NODE);
  return shown.map((child) => withDeclaredRoots(child, inert));
}

/** The tag in a document that knows no tags of ours, as before the script. */
async function beforeScript(
  markup: string,
): Promise<{element: HTMLElement; root: ShadowRoot; close(): void}> {
  const frame = await openFrame();
  frame.document.body.setHTMLUnsafe(markup);
  const [element] = frame.document.body.children;
  if (!(element && element.shadowRoot)) throw new Error('the shadow root was not declared');
  return {element: element as HTMLElement, root: element.shadowRoot, close: frame.close};
}

for (const each of tags) {
  describe(`<${each.tag}> with a declarative shadow root`, () => {
    const warnings = watchWarnings();

    const lay = (root: ParentNode): readonly number[] =>
      [...root.querySelectorAll<HTMLElement>('h2, summary, p')].map(({offsetTop}) => offsetTop);

    it('is complete before the script', async () => {
      const {element, close} = await beforeScript(await declared(make(each)));
      expect(seen(element)).to.contain(each.title);
      close();
    });

    it('is taken over in place: the same text once, styled, nothing moved', async () => {
      const markup = await declared(make(each));
      const box = await fixture<HTMLElement>(html`<div></div>`);
      const plain = make(each);
      box.append(plain);
      await plain.updateComplete;
      const expected = {text: seen(plain), lay: lay(plain.renderRoot)};
      plain.remove();

      const {element, close} = await beforeScript(markup);
      box.append(element);
      await (element as AnyTag).updateComplete;
      expect(seen(element)).to.equal(expected.text);
      expect(lay((element as AnyTag).renderRoot)).to.deep.equal(expected.lay);
      expect(findAll(element, 'style')).to.have.length(0);
      close();
    });

    it('keeps what the reader had opened and closed, and where the focus was', async () => {
      const markup = await declared(make(each));
      const {element, root, close} = await beforeScript(markup);
      const open = [...root.querySelectorAll('details')].map((details, index) => {
        if (index % 2 === 0) details.open = !details.open;
        return details.open;
      });
      expect(open.length).to.be.greaterThan(1);
      document.body.append(element);
      await (element as AnyTag).updateComplete;
      expect(findAll<HTMLDetailsElement>(element, 'details').map((details) => details.open)).to.deep.equal(
        open,
      );
      element.remove();
      close();
    });

    it('tells of a bad attribute when it is taken over, and goes on', async () => {
      const markup = await declared(make(each));
      const {element, close} = await beforeScript(markup);
      const errors = record(document, 'spasm-error');
      element.setAttribute('heading-level', '9');
      document.body.append(element);
      await (element as AnyTag).updateComplete;
      expect(errors).to.have.length(1);
      expect(warnings.take()).to.have.length(1);
      expect(seen(element)).to.contain(each.title);
      element.remove();
      close();
    });
  });
}

describe('a tag that is upgraded in place', () => {
  watchWarnings();

  /** The tag under a name that is defined only after the parser has met it, as by a script that comes late. */
  async function late(tag: TagCase['tag'], attributes: Readonly<Record<string, string>> = {}) {
    const name = `late-${tag}-${dayNumber(new Date())}`;
    const markup = (await declared(make(tagNamed(tag), attributes))).replaceAll(tag, name);
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.setHTMLUnsafe(markup);
    const element = box.firstElementChild as AnyTag;
    return {
      element,
      async upgrade(): Promise<void> {
        const Tag = customElements.get(tag) as CustomElementConstructor;
        customElements.define(name, class extends Tag {});
        await element.updateComplete;
      },
    };
  }

  it('keeps the focus on what the reader was at', async () => {
    const {element, upgrade} = await late('spasm-cause-list');
    const summary = find(element, '[part="item"] > summary');
    summary.focus();
    await upgrade();
    expect(focused()).to.equal(find(element, '[part="item"] > summary'));
    expect(focused()).not.to.equal(summary);
  });

  it('keeps the focus in a tag inside it', async () => {
    const {element, upgrade} = await late('spasm-guide', {sections: 'causes'});
    const inside = (): AnyTag => find<AnyTag>(element, 'spasm-cause-list');
    const first = () => find(inside(), '[part="item"] > summary');
    await inside().updateComplete;
    const summary = first();
    summary.focus();
    expect(focused()).to.equal(summary);
    await upgrade();
    await inside().updateComplete;
    await until(() => focused() === first(), 'the focus is there');
    expect(focused()).not.to.equal(summary);
  });
});
