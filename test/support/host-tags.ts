import {tags, type TagCase} from '../helpers/tags.js';
import type {HostPage} from './host-page.js';

export const builtFile = '/dist/spasm-elements.js';

export type TagName = TagCase['tag'];

export const tagNames: readonly TagName[] = tags.map(({tag}) => tag);

/** One of our tags in a host page. The test has no class for it: its script ran in another window. */
export type Tag = HTMLElement & {readonly updateComplete: Promise<unknown>; readonly shadowRoot: ShadowRoot};

/** For checks that take long: of many pages, each has one of the tags looked at. */
export function tagOfTurn(turn: number): readonly TagName[] {
  return tagNames.slice(turn % tagNames.length).slice(0, 1);
}

/** All our tags in a page, or in a part of it. */
export function tagsIn(root: ParentNode): readonly Tag[] {
  return [...root.querySelectorAll<Tag>(tagNames.join())];
}

/** The first tag of the name. */
export function tagIn(page: HostPage, name: TagName): Tag {
  return the<Tag>(page.document, name);
}

/** The first match; throws where there is none. */
export function the<T extends Element = HTMLElement>(root: ParentNode, selector: string): T {
  const element = root.querySelector<T>(selector);
  if (!element) throw new Error(`there is no ${selector}`);
  return element;
}

/** A tag as an editor writes it: with something to show, and a fallback. */
export function markupOf({tag, good}: TagCase): string {
  const attributes = Object.entries(good).map(([name, value]) => ` ${name}="${value}"`);
  return `<${tag}${attributes.join('')}><p>Fallback</p></${tag}>`;
}

/** Adds every tag that a page lacks, so that whatever is tested there is tested with all of them. */
export function addTags({document}: HostPage, place: Element = document.body): void {
  for (const {tag, good} of tags) {
    if (document.querySelector(tag)) continue;
    // Not as markup, which a policy of the page may forbid.
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(good)) element.setAttribute(name, value);
    const fallback = document.createElement('p');
    fallback.textContent = 'Fallback';
    element.append(fallback);
    place.append(element);
  }
}

/** Waits until all tags of a page show their text. */
export async function tagsReady(page: HostPage): Promise<readonly Tag[]> {
  await Promise.all(tagNames.map((name) => page.window.customElements.whenDefined(name)));
  const tags = tagsIn(page.document);
  for (const tag of tags) await tag.updateComplete;
  return tags;
}

/** Opens whatever can be opened in the tags. */
export async function openEverything(page: HostPage): Promise<void> {
  for (const tag of tagsIn(page.document)) {
    if (tag.localName === 'spasm-cause-list') tag.setAttribute('open', 'all');
    await tag.updateComplete;
    for (const details of tag.shadowRoot.querySelectorAll('details')) details.open = true;
  }
}

/** The elements inside a tag that are shown, in the order of the document. */
export function shownIn(tag: Tag): readonly HTMLElement[] {
  return [...tag.shadowRoot.querySelectorAll<HTMLElement>('*')].filter(
    (element) => element.getClientRects().length > 0 && element.checkVisibility(),
  );
}

/** The shown elements inside a tag that hold text of their own. */
export function textElementsIn(tag: Tag): readonly HTMLElement[] {
  return shownIn(tag).filter((element) => textNodesIn(element).length > 0);
}

/** The text that stands directly in an element. */
export function textNodesIn(element: Element): readonly Text[] {
  return [...element.childNodes].filter(
    (node): node is Text => node.nodeType === Node.TEXT_NODE && (node.nodeValue ?? '').trim() !== '',
  );
}

/** Whether a tag shows its own text, in its own style sheets. */
export function isComplete(tag: Tag): boolean {
  const summary = tag.shadowRoot.querySelector('summary');
  const view = tag.ownerDocument.defaultView;
  return Boolean(
    summary && view?.getComputedStyle(summary).display === 'flex' && tag.shadowRoot.textContent.length > 1000,
  );
}

/** Whether a tag shows the text that the page gave for the case that it cannot show its own. */
export function showsFallback(tag: HTMLElement): boolean {
  const [first] = tag.children;
  return first !== undefined && first.checkVisibility() && first.getBoundingClientRect().height > 0;
}
