import {defined} from '../internal/define.js';
import {upgradeIn} from './upgrade.js';

/**
 * Turns placeholders and links into tags: those that are there once the page is parsed, and those that come later.
 *
 * Does nothing in a second copy of the script, which has registered no tag.
 *
 * @param script Address of the script; our own pages are in `site/` beside it.
 */
export function start(script: string): void {
  if (defined.size === 0) return;
  // Of a script that was made from text, there is no place beside it.
  const site = /^https?:/.test(script) ? new URL('site/', script).href : undefined;

  const observer = new MutationObserver((records) => {
    // A placeholder may get new content itself; one that was emptied stays so.
    const roots = records.flatMap(({target, addedNodes}) =>
      addedNodes.length > 0 && isPlaceholder(target) ? [target] : [...addedNodes],
    );
    for (const root of new Set(roots)) if (isElement(root)) upgradeIn(root, site);
  });

  const begin = (): void => {
    upgradeIn(document.documentElement, site);
    observer.observe(document, {childList: true, subtree: true});
  };

  // While the page is being parsed, a placeholder may lack the rest of its content.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin, {once: true});
  else begin();
  // A page that is left gets nothing more, unless the reader comes back to it.
  addEventListener('pagehide', () => observer.disconnect());
  addEventListener('pageshow', ({persisted}) => persisted && begin());
}

// Not by instanceof, since frameworks replace the classes of the page.
function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

function isPlaceholder(node: Node): boolean {
  return isElement(node) && node.hasAttribute('data-spasm');
}
