import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Answers when the address names an item: shows the item and gives back the element to go to, if it has the item. */
export type RevealItem = (id: string) => Promise<HTMLElement | undefined>;

const prefix = '#spasm-';

// An address leads to one place only: the first tag on the page that has the item. Without this, a tag that is
// added later would take the focus away from the reader.
let answered: string | undefined;
let lastChange: HashChangeEvent | undefined;

/** Opens, scrolls to and focuses the item that `#spasm-<id>` in the page's address names. */
export class DeepLinkController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #reveal: RevealItem;

  constructor(host: ReactiveControllerHost & HTMLElement, reveal: RevealItem) {
    this.#host = host;
    this.#reveal = reveal;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#onHashChange);
    if (location.href !== answered) void this.#follow();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#onHashChange);
  }

  readonly #onHashChange = (event: HashChangeEvent): void => {
    if (event !== lastChange) answered = undefined;
    lastChange = event;
    void this.#follow();
  };

  async #follow(): Promise<void> {
    const {hash, href} = location;
    if (!hash.startsWith(prefix)) return;
    await this.#host.updateComplete;
    const target = await this.#reveal(hash.slice(prefix.length));
    if (!target?.isConnected || answered === href) return;
    answered = href;
    target.scrollIntoView({block: 'start'});
    target.focus({preventScroll: true});
  }
}
