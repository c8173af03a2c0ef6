import type {ReactiveControllerHost} from 'lit';
import {anchorOf, idIn} from '../content/anchor.js';
import {SpasmToggleEvent} from '../events.js';
import {DeepLinkController} from './deep-link-controller.js';

export interface OpenItemsOptions {
  /** Whether everything is open for the printer. */
  readonly isPrinting: () => boolean;
  /** Whether at most one item may be open. Default: no. */
  readonly isSingle?: () => boolean;
  /** Called before the item that the address names is opened. */
  readonly onLink?: () => void;
}

/**
 * Keeps which items of a tag are open, tells what the reader opens and closes, and opens what the address names.
 *
 * An item is an element named by its anchor that is, or holds, a `details`.
 */
export class OpenItemsController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: OpenItemsOptions;
  #ids: ReadonlySet<string> = new Set();
  /** Since the reader has begun, what is open is up to the reader. */
  #hasBegun = false;

  constructor(
    host: ReactiveControllerHost & HTMLElement & {readonly renderRoot: ParentNode},
    options: OpenItemsOptions,
  ) {
    this.#host = host;
    this.#options = options;
    new DeepLinkController(host, (id) => {
      options.onLink?.();
      this.#change(id, true);
    });
  }

  has(id: string): boolean {
    return this.#ids.has(id);
  }

  /**
   * Opens these items, and no others, as long as the reader has not opened or closed any.
   *
   * @param isAnew - Whether the page asks for something else than before, so that the reader begins anew.
   */
  openAtFirst(ids: readonly string[], isAnew: boolean): void {
    if (isAnew) this.#hasBegun = false;
    const wanted = this.#hasBegun ? [...this.#ids] : ids;
    this.#ids = new Set(this.#options.isSingle?.() ? wanted.slice(0, 1) : wanted);
  }

  /** To be heard on an element around the items. `toggle` does not bubble, so it is met on its way down. */
  readonly toggleListener = {
    capture: true,
    handleEvent: ({target}: Event): void => {
      if (!(target instanceof HTMLDetailsElement)) return;
      const id = idIn(target.closest(`[id^=${anchorOf('')}]`)?.id ?? '');
      // What our own code opened or closed is known already; the rest was done by the reader.
      if (id === undefined || target.open === this.has(id) || this.#options.isPrinting()) return;
      this.#change(id, target.open);
      this.#host.dispatchEvent(new SpasmToggleEvent(id, target.open));
    },
  };

  #change(id: string, isOpen: boolean): void {
    this.#hasBegun = true;
    const others = this.#options.isSingle?.() && isOpen ? [] : [...this.#ids].filter((each) => each !== id);
    this.#ids = new Set(isOpen ? [...others, id] : others);
    this.#host.requestUpdate();
  }
}
