/** Stands in for the printer: keeps what an element hands to it instead of printing. */
export interface Printer {
  /** The documents that were printed, in order; each stays until it is `finish`ed. */
  readonly printed: readonly Document[];
  /** What the browser does when the reader has printed or given up. */
  finish(): void;
}

/** Takes the printer away from the frames that an element makes in its shadow root. */
export function watchPrinter(element: HTMLElement): Printer {
  const printed: Document[] = [];
  element.shadowRoot?.addEventListener(
    'load',
    ({target}) => {
      if (!(target instanceof HTMLIFrameElement) || !target.contentWindow) return;
      const {contentWindow} = target;
      contentWindow.print = () => printed.push(contentWindow.document);
    },
    true,
  );
  return {
    printed,
    finish: () => printed.at(-1)?.defaultView?.dispatchEvent(new Event('afterprint')),
  };
}
