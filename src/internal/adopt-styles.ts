import type {CSSResult, LitElement} from 'lit';

const sheets = new WeakMap<Document, Map<unknown, CSSStyleSheet>>();
const sources = new WeakMap<CSSStyleSheet, string>();

/**
 * Gives an element its style sheets, those of the document it is in.
 *
 * A constructed style sheet belongs to the document it was made in: the browser takes it away at the border, and
 * refuses it to an element that comes from elsewhere.
 * In a document without a window no style sheet can be made; nothing is shown there either.
 *
 * @param first - Style sheets that stand before those of the class.
 */
export function adoptStyles(element: LitElement, first: readonly CSSResult[] = []): void {
  const {shadowRoot, ownerDocument} = element;
  // Where tags are rendered ahead of time there is no document either.
  const view = shadowRoot && ownerDocument.defaultView;
  if (!view) return;

  const known = sheets.get(ownerDocument) ?? new Map<unknown, CSSStyleSheet>();
  sheets.set(ownerDocument, known);
  // All styles of ours are written with the css tag.
  const own = [(element.constructor as typeof LitElement).styles].flat(2) as CSSResult[];
  const styles = [...first, ...own];
  shadowRoot.adoptedStyleSheets = styles.map((style) => {
    let sheet = known.get(style);
    if (!sheet) {
      sheet = new view.CSSStyleSheet();
      sheet.replaceSync(style.cssText);
      known.set(style, sheet);
      sources.set(sheet, style.cssText);
    }
    return sheet;
  });
}

/** The text of a style sheet. Of ours it is the source: what browsers make of it can lack a shorthand with a variable. */
export function styleText(sheet: CSSStyleSheet): string {
  return sources.get(sheet) ?? [...sheet.cssRules].map(({cssText}) => cssText).join('\n');
}
