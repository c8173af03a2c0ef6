import {styleText} from './adopt-styles.js';

/** What could run in a copy, or fetch a page. */
const leftOut = 'script, iframe, object, embed';

/**
 * A copy of what an element shows, with its shadow root and what the page has put into its slots, for another document.
 *
 * Nothing in it can act: custom elements stay plain, since the other window does not know them, and scripts are left out.
 * What is closed is open in the copy.
 *
 * @param css - Styles for the copy alone; they go behind those of each shadow root.
 */
export function copyRendered(element: Element, target: Window & typeof globalThis, css: string): Element {
  const {document} = target;
  const extra = styleSheet(css, target);

  function copyElement(original: Element): Element {
    const copy = document.importNode(original, false);
    for (const {name} of [...copy.attributes]) if (name.startsWith('on')) copy.removeAttribute(name);
    if (copy.localName === 'details') copy.setAttribute('open', '');
    // A picture that waits until it is scrolled into view would never come.
    copy.removeAttribute('loading');
    if (original.shadowRoot) {
      const root = copy.attachShadow({mode: 'open'});
      const sheets = original.shadowRoot.adoptedStyleSheets.map((sheet) =>
        styleSheet(styleText(sheet), target),
      );
      root.adoptedStyleSheets = [...sheets, extra];
      copyChildren(original.shadowRoot, root);
    }
    copyChildren(original, copy);
    return copy;
  }

  function copyChildren(from: Node, to: Node): void {
    for (const child of from.childNodes) {
      if (!isElement(child)) to.appendChild(document.importNode(child, false));
      else if (!child.matches(leftOut)) to.appendChild(copyElement(child));
    }
  }

  return copyElement(element);
}

/** A style sheet of the window; one of another window would be refused there. */
export function styleSheet(css: string, view: Window & typeof globalThis): CSSStyleSheet {
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

// Not by instanceof: a tag can stand in the document of a frame, whose nodes have classes of their own.
function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}
