import {paperLinks, paperPage} from '../styles/paper.js';
import {copyRendered, styleSheet} from './copy-rendered.js';
import {languageOf} from './language.js';

/** The frames that may still be with the printer, by the element they show. */
const frames = new WeakMap<Element, HTMLIFrameElement>();

/**
 * Prints an element of ours without the page around it, with what the page has put into its header and footer.
 *
 * The page is not touched: a copy is made in an empty frame inside the element's own shadow root, and goes when it is
 * printed. Its styles are made by script, so a strict policy of the page has nothing to refuse.
 *
 * @param title - Name of the printed document.
 * @returns When the copy has been handed to the printer, or the element has gone before that.
 */
export async function printAlone(
  element: Element & {readonly renderRoot: ParentNode},
  title: string,
): Promise<void> {
  frames.get(element)?.remove();
  const frame = element.ownerDocument.createElement('iframe');
  frames.set(element, frame);
  frame.className = 'print-frame';
  frame.title = title;
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  // Browsers differ in when an empty frame is ready: some at once, some later and with a new document.
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  element.renderRoot.append(frame);
  await soon(loaded);
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!view) return;

  fill(view, element, title);
  await soon(Promise.allSettled([...view.document.images].map((image) => image.decode())));
  if (!frame.isConnected) return;
  view.addEventListener('afterprint', () => frame.remove(), {once: true});
  view.print();
}

function fill(view: Window & typeof globalThis, element: Element, title: string): void {
  const {document} = view;
  const {direction, fontFamily} = getComputedStyle(element);
  document.title = title;
  document.documentElement.lang = languageOf(element);
  document.documentElement.dir = direction;
  document.adoptedStyleSheets = [paperPage, paperLinks].map(({cssText}) => styleSheet(cssText, view));
  document.body.style.fontFamily = fontFamily;
  document.body.append(copyRendered(element, view, paperLinks.cssText));
}

/** Waits for what comes soon; a picture may never come, nor a frame whose element has gone. */
function soon(wait: Promise<unknown>): Promise<unknown> {
  return Promise.race([wait, new Promise((resolve) => setTimeout(resolve, 2000))]);
}
