import {until} from '../helpers/dom.js';

export const site = '/dist/site/en/';

interface FrameOptions {
  /** Missing where the frame has no sandbox. */
  readonly sandbox?: string;
  readonly height?: number;
  /** How far down the test's page it stands, in pixels. */
  readonly offset?: number;
}

/** One of our pages in a frame of the test's page. */
export async function openPage(
  name: string,
  {sandbox, height = 400, offset = 0}: FrameOptions = {},
): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.title = name;
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.style.cssText = `border: 0; inline-size: 640px; block-size: ${height}px; margin-block-start: ${offset}px`;
  frame.src = site + name;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  document.body.append(frame);
  await loaded;
  return frame;
}

/** The document of a page that the test may read. */
export function documentOf({contentDocument}: HTMLIFrameElement): Document {
  if (!contentDocument) throw new Error('the frame cannot be read');
  return contentDocument;
}

/** The tag of such a page, as soon as its script has run. */
export async function tagIn(frame: HTMLIFrameElement): Promise<HTMLElement & {shadowRoot: ShadowRoot}> {
  const tag = documentOf(frame).querySelector('main > *') as HTMLElement & {
    shadowRoot: ShadowRoot;
    updateComplete?: Promise<unknown>;
  };
  await until(() => tag.updateComplete, 'the script has run');
  await tag.updateComplete;
  return tag;
}

/** Collects what frames say to the test's page. */
export function listen(): {readonly said: {source: unknown; data: unknown}[]; stop(): void} {
  const said: {source: unknown; data: unknown}[] = [];
  const hear = ({source, data}: MessageEvent): void => void said.push({source, data});
  addEventListener('message', hear);
  return {said, stop: () => removeEventListener('message', hear)};
}
