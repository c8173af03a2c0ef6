/**
 * Lets links to other sites open beside the page that a frame stands in: most of them refuse to be shown in a frame.
 *
 * Where the sandbox allows no popups, as that of WordPress, a reader gets the address to copy. Nothing else is left there:
 * the frame may not leave for the other site in the page around it, and in itself would show an error in place of the text.
 */
export function openElsewhere(): void {
  if (parent === window) return;
  addEventListener('click', (event) => {
    const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
    if (!link || !/^https?:$/.test(link.protocol) || link.origin === location.origin) return;
    event.preventDefault();
    const opened = openTab(link.href);
    if (opened) letGo(opened);
    else showAddress(link);
  });
}

/** Not by target, which would not tell whether it is allowed; nor with noopener, which never gives the window. */
function openTab(address: string): Window | null {
  try {
    return open(address, '_blank');
  } catch {
    // Firefox throws where others give nothing.
    return null;
  }
}

function letGo(opened: Window): void {
  try {
    opened.opener = null;
  } catch {
    // It stays in the sandbox, where it may do nothing to other windows.
  }
}

const shown = new WeakMap<Element, HTMLElement>();

/** Puts the address behind its link, and selects it. A screen reader says it, as it gets the focus. */
function showAddress(link: HTMLAnchorElement): void {
  const known = shown.get(link);
  const address = known?.isConnected ? known : document.createElement('span');
  shown.set(link, address);
  if (address !== known) {
    address.tabIndex = -1;
    address.textContent = link.href;
    link.after(' ', address);
  }
  address.focus();
  getSelection()?.selectAllChildren(address);
}
