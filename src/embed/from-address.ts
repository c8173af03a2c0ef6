import type {TagClass} from '../internal/define.js';
import {askedIn} from './wish.js';

const longest = 2000;
const longestToken = 100;

/** The attributes that the query of the page's address asks for, given to the page's tag; and tokens, given to the page. */
export function followAddress(element: Element, search: string): void {
  const {observedAttributes = []} = element.constructor as TagClass;
  for (const [name, value] of askedIn(search.slice(0, longest))) {
    // The page says which language it is in.
    if (name === 'lang') continue;
    if (observedAttributes.includes(name)) element.setAttribute(name, value);
    else if (/^--spasm-[a-z-]+$/.test(name) && value.length <= longestToken)
      document.documentElement.style.setProperty(name, value);
  }
}
