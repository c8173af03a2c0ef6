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
  const measure = (): boolean => {
    const before = height;
    const {bottom} = element.getBoundingClientRect();
    height = Math.ceil(bottom + scrollY);
    return height !== before;
  };
  const tellChange = (): void => {
    if (measure()) tell();
  };

  new ResizeObserver(tellChange).observe(element);
  // In a frame that is out of sight, Chromium lets observers wait; to what is asked it answers.
  tellChange();
  addEventListener('load', tellChange);

  addEventListener('message', ({source, data}: MessageEvent<unknown>) => {
    if (source !== parent || !isQuestion(data)) return;
    measure();
    if (height > 0) tell();
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
