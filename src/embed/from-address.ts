import type {TagClass} from '../internal/define.js';
import {askedIn} from './tag-request.js';

const longest = 2000;
const longestToken = 100;
/** Anybody can write an address, and by these could hide words, such as the signs that need help. */
const canHide = /^--spasm-(text|muted|surface|shadow|danger|warning)$/;

/** The attributes that the query of the page's address asks for, given to the page's tag; and tokens, given to the page. */
export function followAddress(element: Element, search: string): void {
  const {observedAttributes = []} = element.constructor as TagClass;
  const asked = askedIn(search.slice(0, longest));
  // The page says which language it is in.
  const own = asked.filter(([name]) => observedAttributes.includes(name) && name !== 'lang');
  for (const [name, value] of own) element.setAttribute(name, value);
  // What the page declares, as fallback too, is not what was asked for.
  if (own.length > 0) {
    element.shadowRoot?.replaceChildren();
    element.replaceChildren();
  }

  const tokens = asked.filter(
    ([name, value]) => /^--spasm-[a-z-]+$/.test(name) && !canHide.test(name) && value.length <= longestToken,
  );
  for (const [name, value] of tokens) document.documentElement.style.setProperty(name, value);
}
