import {heightIn, heightQuestion} from './height-message.js';

/** Addresses of our own pages. */
const ownPage = /\/site\/[a-z]{2,3}(-[a-z\d]+)*\/[a-z-]+\.html$/i;

const least = 100;
const greatest = 20_000;

/** Gives each frame with one of our pages the height that the page tells. */
export function setHeights(): void {
  addEventListener('message', ({source, origin, data}: MessageEvent<unknown>) => {
    const height = heightIn(data);
    if (height === undefined || !(height >= least && height <= greatest)) return;
    const frame = ownFrames().find(({contentWindow}) => contentWindow === source);
    if (frame && isFrom(frame, origin)) frame.style.height = `${Math.ceil(height)}px`;
  });

  const ask = (): void => {
    for (const {contentWindow} of ownFrames()) contentWindow?.postMessage(heightQuestion, '*');
  };
  ask();
  // Frames further down the page, where the script stands above them.
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', ask, {once: true});
}

function ownFrames(): readonly HTMLIFrameElement[] {
  return [...document.querySelectorAll('iframe')].filter(({src}) =>
    ownPage.test(addressOf(src)?.pathname ?? ''),
  );
}

/** Whether a message can come from the page that the frame names; it may have been led elsewhere. */
function isFrom(frame: HTMLIFrameElement, origin: string): boolean {
  // A sandbox without this has an origin of its own, which nobody can name.
  const isOpaque = frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
  return origin === (isOpaque ? 'null' : addressOf(frame.src)?.origin);
}

function addressOf(src: string): URL | undefined {
  return URL.canParse(src) ? new URL(src) : undefined;
}
