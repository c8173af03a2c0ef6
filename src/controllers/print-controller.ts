import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Opens every `details` of a tag while the page is printed and closes it again afterwards.
 *
 * Needed for browsers in which style alone cannot show closed content: Firefox before 143 lacks `::details-content`.
 */
export class PrintController implements ReactiveController {
  readonly #host: ReactiveControllerHost & {readonly renderRoot: ParentNode};
  #opened: readonly HTMLDetailsElement[] = [];

  /** Whether closed content is open for the printer. */
  get isPrinting(): boolean {
    return this.#opened.length > 0;
  }

  constructor(host: ReactiveControllerHost & {readonly renderRoot: ParentNode}) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#open);
    addEventListener('afterprint', this.#close);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#open);
    removeEventListener('afterprint', this.#close);
    this.#close();
  }

  readonly #open = (): void => {
    this.#opened = [
      ...this.#opened,
      ...this.#host.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])'),
    ];
    for (const details of this.#opened) details.open = true;
  };

  readonly #close = (): void => {
    for (const details of this.#opened) details.open = false;
    this.#opened = [];
  };
}
