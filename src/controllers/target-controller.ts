import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Finds the element that an attribute such as `for` names: by its id, in the same document or shadow root.
 *
 * It may come later than the host, or be replaced by another one; the host then updates.
 */
export class TargetController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #id: () => unknown;
  #observer: MutationObserver | undefined;
  /** What the host met when it last updated. */
  #met: HTMLElement | undefined;

  /** @param id - Gives the id; what is no text names nothing. */
  constructor(host: ReactiveControllerHost & HTMLElement, id: () => unknown) {
    this.#host = host;
    this.#id = id;
    host.addController(this);
  }

  /** The element, if it is there. */
  get element(): HTMLElement | undefined {
    const id = this.#id();
    if (typeof id !== 'string' || !this.#host.isConnected) return undefined;
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    return root.getElementById(id) ?? undefined;
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  hostUpdated(): void {
    this.#observer?.disconnect();
    if (!this.#host.isConnected || !this.#id()) return;
    this.#met = this.element;
    this.#observer ??= new MutationObserver(() => {
      if (this.element !== this.#met) this.#host.requestUpdate();
    });
    this.#observer.observe(this.#host.getRootNode(), {
      childList: true,
      subtree: true,
      attributeFilter: ['id'],
    });
  }
}
