import {type HeightMessage, heightQuestion} from './height-message.js';

/**
 * Tells the page around a frame the height of an element, whenever it changes and when it is asked for, in our own words and
 * in those that WordPress understands (`wp-embed.js`).
 */
export function tellHeight(element: Element): void {
  const {parent} = window;
  if (parent === window) return;
  let height = 0;

  const tell = (): void => {
    // Any page may embed the frame, and a height is no secret.
    parent.postMessage({type: 'spasm-elements:height', height} satisfies HeightMessage, '*');
    const secret = wordPressSecret(location.hash);
    if (secret) parent.postMessage({message: 'height', value: height, secret}, '*');
  };

  // The element, never the window: the height that is told must not depend on the height that was set.
  new ResizeObserver(() => {
    const {bottom} = element.getBoundingClientRect();
    const now = Math.ceil(bottom + scrollY);
    if (now === height) return;
    height = now;
    tell();
  }).observe(element);

  addEventListener('message', ({source, data}: MessageEvent<unknown>) => {
    if (source === parent && height > 0 && isQuestion(data)) tell();
  });
  // WordPress may add its secret to the address later.
  addEventListener('hashchange', () => height > 0 && tell());
}

/** The secret by which WordPress knows a frame again, from an address that ends in `#?secret=…`. */
function wordPressSecret(hash: string): string | undefined {
  return /^#\?secret=([a-z\d]{1,64})$/i.exec(hash)?.[1];
}

function isQuestion(data: unknown): boolean {
  return data === heightQuestion || (data as {message?: unknown} | null)?.message === 'ready';
}
