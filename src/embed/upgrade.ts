import {defined} from '../internal/define.js';
import {placeholderNames} from '../internal/embeddable.js';
import {tell} from '../internal/problem.js';
import {createRequested, requestOfLink, requestOfPlaceholder} from './tag-request.js';

/** A link that is alone in its paragraph; not one that a visitor of the site wrote. */
const linkSelector = 'p > a[href]:only-child:not([rel~="ugc"])';
const selector = `[data-spasm], ${linkSelector}`;

/** Where nothing is upgraded. What stands in an editor would be saved as it is then. */
const untouched = '[data-spasm-ignore], [contenteditable]:not([contenteditable="false" i])';

/**
 * Turns the placeholders and links in a part of the page, itself included, into tags.
 *
 * @param site Address of the folder with our pages; without it no link is one of ours.
 */
export function upgradeIn(root: Element, site: string | undefined): void {
  const found = [...(root.matches(selector) ? [root] : []), ...root.querySelectorAll(selector)];
  // What stands in a tag is its fallback.
  const closed = [untouched, ...defined.keys()].join();
  for (const element of found) {
    if (!element.isConnected || element.closest(closed)) continue;
    if (element.hasAttribute('data-spasm')) upgradePlaceholder(element as HTMLElement);
    else if (site !== undefined) upgradeLink(element as HTMLAnchorElement, site);
  }
}

/** Puts the tag into the placeholder, which stays for the page's own styles and scripts, and its content into the tag. */
function upgradePlaceholder(placeholder: HTMLElement): void {
  if ([...placeholder.children].some(({localName}) => defined.has(localName))) return;
  const request = placeholderNames.includes(placeholder.localName)
    ? requestOfPlaceholder(placeholder)
    : undefined;
  if (request) placeholder.append(createRequested(request, placeholder.childNodes));
  else if (!isForOtherCopy(placeholder)) refuse(placeholder);
}

/** Puts the tag in the place of the paragraph, and the paragraph into the tag. */
function upgradeLink(link: HTMLAnchorElement, site: string): void {
  const paragraph = link.parentElement;
  if (!paragraph || paragraph.closest('[data-spasm]')) return;
  if (paragraph.textContent.trim() !== link.textContent.trim()) return;
  const request = requestOfLink(link, site);
  if (!request) return;
  const {parentNode, nextSibling} = paragraph;
  parentNode?.insertBefore(createRequested(request, [paragraph]), nextSibling);
}

/** Whether the placeholder names a tag that another copy of the script has registered, and upgrades. */
function isForOtherCopy({dataset}: HTMLElement): boolean {
  const name = dataset['spasm'] ?? '';
  return [name, `spasm-${name}`].some((each) => {
    const taken = customElements.get(each);
    return taken !== undefined && 'spasmElements' in taken && !defined.has(each);
  });
}

function refuse(placeholder: HTMLElement): void {
  const isElement = placeholderNames.includes(placeholder.localName);
  const names = [...defined.keys()].map((name) => name.replace(/^spasm-/, ''));
  const allowed = isElement ? names : `on ${placeholderNames.join(', ')}`;
  tell(placeholder, {attribute: 'data-spasm', given: placeholder.dataset['spasm'], allowed});
}
