import type {TagClass} from '../internal/define.js';
import {askedIn} from './wish.js';

const longest = 2000;
const longestToken = 100;

/** The attributes that the query of the page's address asks for, given to the page's tag; and tokens, given to the page. */
export function followAddress(element: Element, search: string): void {
  const {observedAttributes = []} = element.constructor as TagClass;
  const asked = askedIn(search.slice(0, longest));
  // The page says which language it is in.
  const own = asked.filter(([name]) => observedAttributes.includes(name) && name !== 'lang');
  for (const [name, value] of own) element.setAttribute(name, value);
  // What the page declares is not what was asked for, and its closed items say nothing about those that come.
  if (own.length > 0) element.shadowRoot?.replaceChildren();

  const tokens = asked.filter(
    ([name, value]) => /^--spasm-[a-z-]+$/.test(name) && value.length <= longestToken,
  );
  for (const [name, value] of tokens) document.documentElement.style.setProperty(name, value);
}
