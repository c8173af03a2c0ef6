import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {anchorOf, idIn} from '../content/anchor.js';

type Host = ReactiveControllerHost & HTMLElement & {readonly renderRoot: ParentNode};

// An address leads to one place only: the first tag on the page that has the item. Without this, a tag that is
// added later would take the focus away from the reader.
let answered: string | undefined;
let answerer: Host | undefined;
let lastCall: Event | undefined;

/** Opens, scrolls to and focuses the item that `#spasm-<id>` in the page's address names. */
export class DeepLinkController implements ReactiveController {
  readonly #host: Host;
  readonly #open: ((id: string) => void) | undefined;

  /** @param open - Opens the item, where items can be closed or hidden. */
  constructor(host: Host, open?: (id: string) => void) {
    this.#host = host;
    this.#open = open;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#onCall);
    addEventListener('click', this.#onClick);
    if (location.href !== answered) void this.#follow();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#onCall);
    removeEventListener('click', this.#onClick);
    // In an app, a view that goes for good can come back at the same address; one that is moved has only to wait.
    queueMicrotask(() => {
      if (answerer === this.#host && !this.#host.isConnected) answered = undefined;
    });
  }

  readonly #onCall = (event: Event): void => {
    if (event !== lastCall) answered = undefined;
    lastCall = event;
    void this.#follow();
  };

  // A link to the address that the page has already does not change it, and must lead there all the same.
  readonly #onClick = (event: MouseEvent): void => {
    const link = event.composedPath().find((each): each is HTMLAnchorElement => 'href' in each);
    const isPlain = !event.defaultPrevented && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (isPlain && link?.href === location.href) this.#onCall(event);
  };

  async #follow(): Promise<void> {
    const {hash, href} = location;
    const id = idIn(hash.slice(1));
    if (id === undefined) return;
    await this.#host.updateComplete;
    const item = this.#host.renderRoot.querySelector<HTMLElement>(`#${anchorOf(CSS.escape(id))}`);
    if (!item) return;
    this.#open?.(id);
    await this.#host.updateComplete;
    if (!item.isConnected || answered === href) return;
    answered = href;
    answerer = this.#host;
    item.scrollIntoView({block: 'start'});
    // An item to open is focused where the reader can close it again.
    const target = item.querySelector<HTMLElement>(':scope > summary') ?? item;
    target.focus({preventScroll: true});
  }
}
