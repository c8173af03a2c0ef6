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
      // Not by instanceof: the element may stand in the page of a frame, which has classes of its own.
      const {contentWindow} = target as Partial<HTMLIFrameElement>;
      if (!contentWindow) return;
      contentWindow.print = () => printed.push(contentWindow.document);
    },
    true,
  );
  return {
    printed,
    finish: () => printed.at(-1)?.defaultView?.dispatchEvent(new Event('afterprint')),
  };
}
