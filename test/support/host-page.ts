/** What `watch.js` has collected in a page. */
export interface Seen {
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  readonly violations: readonly string[];
}

/** A page of `test/hosts/pages/`, open in a frame of the test page. */
export interface HostPage {
  frame: HTMLIFrameElement;
  window: Window & typeof globalThis;
  document: Document;
  /** What the page has complained about; only where it loads `watch.js`. */
  readonly seen: Seen;
  close(): void;
}

export interface HostPageOptions {
  width?: number;
  height?: number;
  /** Style sheets that the site adds: names in `pages/styles/`, or addresses. */
  styles?: readonly string[];
}

const noComplaints: Seen = {errors: [], warnings: [], violations: []};
const openPages = new Set<HostPage>();

/** Closes the pages that tests have left open: for `afterEach`. */
export function closeHostPages(): void {
  for (const page of openPages) page.close();
}

/** Opens a host page and waits until it has loaded. The frame can have the width of a phone. */
export async function openHostPage(name: string, options: HostPageOptions = {}): Promise<HostPage> {
  const {width = 640, height = 480, styles = []} = options;
  const frame = document.createElement('iframe');
  frame.title = name;
  frame.style.cssText = `border: 0; inline-size: ${width}px; block-size: ${height}px`;
  frame.src = `/hosts/${name}`;
  const loaded = loadOf(frame);
  document.body.append(frame);
  await loaded;
  const {contentWindow, contentDocument} = frame;
  if (!contentWindow || !contentDocument) throw new Error(`/hosts/${name} cannot be read by the test`);
  const page: HostPage = {
    frame,
    window: contentWindow as Window & typeof globalThis,
    document: contentDocument,
    get seen() {
      return (contentWindow as Window & {readonly seen?: Seen}).seen ?? noComplaints;
    },
    close() {
      openPages.delete(page);
      frame.remove();
    },
  };
  openPages.add(page);
  for (const style of styles) await addStyleSheet(page, style);
  return page;
}

/** Adds a style sheet of the site: a name in `pages/styles/`, or an address. */
export async function addStyleSheet(page: HostPage, style: string): Promise<void> {
  const link = page.document.createElement('link');
  link.rel = 'stylesheet';
  link.href = style.startsWith('/') ? style : `/hosts/styles/${style}`;
  const loaded = loadOf(link);
  page.document.head.append(link);
  await loaded;
}

/** Adds a script to a page and waits until it has run. */
export async function addScript(page: HostPage, src: string, type: 'module' | '' = ''): Promise<void> {
  const script = page.document.createElement('script');
  script.type = type;
  script.src = src;
  const loaded = loadOf(script);
  page.document.head.append(script);
  await loaded;
}

function loadOf(element: HTMLElement): Promise<unknown> {
  return new Promise((resolve, reject) => {
    element.addEventListener('load', resolve, {once: true});
    element.addEventListener('error', () => reject(new Error(`cannot load ${element.outerHTML}`)), {
      once: true,
    });
  });
}
