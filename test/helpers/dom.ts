/** How tests read a tag as a reader does, and use it as a reader does. */
import {waitUntil} from '@open-wc/testing';
import {sendKeys, sendMouse} from '@web/test-runner-commands';

function rootOf(host: Element): ShadowRoot {
  if (!host.shadowRoot) throw new Error(`<${host.localName}> has no shadow root`);
  return host.shadowRoot;
}

/** Tags of ours inside a tag. */
const inside = '[exportparts]';

/** The elements in a tag that match, and those in tags inside it, in the order of the page. */
export function findAll<T extends Element = HTMLElement>(host: Element, selector: string): T[] {
  const either = [...rootOf(host).querySelectorAll<T>(`${selector}, ${inside}`)];
  return either.flatMap((each) => [
    ...(each.matches(selector) ? [each] : []),
    ...(each.matches(inside) ? findAll<T>(each, selector) : []),
  ]);
}

/** The first element in a tag that matches and, if given, holds the text; throws when there is none. */
export function find<T extends Element = HTMLElement>(host: Element, selector: string, text = ''): T {
  const found = findAll<T>(host, selector).find((each) => each.textContent.includes(text));
  if (!found) throw new Error(`<${host.localName}> shows no ${selector} ${text}`);
  return found;
}

/** What a reader sees of a tag; neither slotted content nor what is closed or hidden. */
export function seen(host: Element): string {
  const bases = findAll(host, '[part~="base"]');
  return bases.map(({innerText}) => innerText.replace(/\s+/g, ' ').trim()).join(' ');
}

/** What a screen reader would call a text: without line breaks and indentation. */
export function textOf(element: Element): string {
  return element.textContent.replace(/\s+/g, ' ').trim();
}

/** The element that has the focus, also inside a tag. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** Presses a key. */
export async function press(key: string): Promise<void> {
  await sendKeys({press: key});
}

/** Clicks an element with the mouse. */
export async function click(element: Element): Promise<void> {
  element.scrollIntoView({block: 'center'});
  const {left, top, width, height} = element.getBoundingClientRect();
  await sendMouse({
    type: 'click',
    position: [Math.round(left + width / 2), Math.round(top + height / 2)],
  });
}

/** Waits for a condition; on a busy machine a while. */
export async function until(condition: () => unknown, what: string): Promise<void> {
  await waitUntil(() => Boolean(condition()), what, {interval: 10, timeout: 5000});
}

/** Collects the events of a type that arrive at a target. */
export function record<K extends keyof HTMLElementEventMap>(
  target: EventTarget,
  type: K,
): HTMLElementEventMap[K][] {
  const events: HTMLElementEventMap[K][] = [];
  target.addEventListener(type, (event) => events.push(event as HTMLElementEventMap[K]));
  return events;
}

/** An empty page in a frame. */
export async function openFrame(): Promise<{document: Document; window: Window; close: () => void}> {
  const frame = document.createElement('iframe');
  frame.title = 'another document';
  frame.srcdoc = '<!doctype html><html lang="en"><title>Another document</title><body></body></html>';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  document.body.append(frame);
  await loaded;
  const {contentDocument, contentWindow} = frame;
  if (!contentDocument || !contentWindow) throw new Error('the frame cannot be read');
  return {document: contentDocument, window: contentWindow, close: () => frame.remove()};
}
