import {defined, type TagClass} from '../internal/define.js';
import {fitsInLink} from '../internal/embeddable.js';

/** A tag that the markup of a page asks for. */
export interface TagRequest {
  readonly tag: TagClass;
  /** Attributes to give it; some may be unknown to it. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
}

const dataPrefix = 'data-';

/** The tag that `data-spasm` names, with or without `spasm-` in front, with the other `data-` attributes as its own. */
export function requestOfPlaceholder(placeholder: HTMLElement): TagRequest | undefined {
  const name = placeholder.dataset['spasm'] ?? '';
  const tag = defined.get(name) ?? defined.get(`spasm-${name}`);
  if (!tag) return undefined;
  const attributes = [...placeholder.attributes]
    .filter(({name}) => name.startsWith(dataPrefix))
    .map(({name, value}) => [name.slice(dataPrefix.length), value] as const);
  return {tag, attributes};
}

/**
 * The tag that a link to one of our own pages stands for: `<site><language>/<tag>.html?<attribute>=<value>`.
 *
 * @param site Address of the folder with our pages, with a slash at its end.
 */
export function requestOfLink(
  {origin, pathname, search}: HTMLAnchorElement,
  site: string,
): TagRequest | undefined {
  const address = origin + pathname;
  if (!address.startsWith(site)) return undefined;
  const [, lang, name] =
    /^([a-z]{2,3}(?:-[a-z\d]+)*)\/([a-z-]+)\.html$/i.exec(address.slice(site.length)) ?? [];
  const tag = defined.get(name ?? '');
  if (!tag || lang === undefined) return undefined;
  return {tag, attributes: [...askedIn(search), ['lang', lang]]};
}

/** What the query of an address asks for, but for what nobody may say by an address. */
export function askedIn(search: string): TagRequest['attributes'] {
  return [...new URLSearchParams(search)].filter(([attribute]) => fitsInLink(attribute));
}

/** The tag that was asked for, around the content that is shown when it cannot show its own. */
export function createRequested({tag: Tag, attributes}: TagRequest, fallback: Iterable<Node>): HTMLElement {
  // Not by createElement, which frameworks replace.
  const element = new Tag();
  for (const [name, value] of attributes) {
    if (Tag.observedAttributes?.includes(name)) element.setAttribute(name, value);
  }
  element.append(...fallback);
  return element;
}
