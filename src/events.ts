/**
 * The events that tags fire. All bubble and cross shadow roots, so a page can listen in one place.
 *
 * They come from CustomEvent, since MooTools puts a function of its own in the place of Event.
 */

const forThePage: EventInit = {bubbles: true, composed: true};

/** A reader opened or closed an item. Not fired for what the page's own code or the address does. */
export class SpasmToggleEvent extends CustomEvent<null> {
  /** Id of the item. */
  readonly itemId: string;
  /** Whether the item is open now. */
  readonly open: boolean;

  constructor(itemId: string, open: boolean) {
    super('spasm-toggle', forThePage);
    this.itemId = itemId;
    this.open = open;
  }
}

/** A reader chose an item, for example the next tip; or ticked one, or took the tick away. */
export class SpasmSelectEvent extends CustomEvent<null> {
  /** Id of the item. */
  readonly itemId: string;
  /** Whether the item is chosen now; `false` only where a choice was taken back. */
  readonly selected: boolean;

  constructor(itemId: string, selected = true) {
    super('spasm-select', forThePage);
    this.itemId = itemId;
    this.selected = selected;
  }
}

/** A tag was given something it cannot use. It goes on with what it has. */
export class SpasmErrorEvent extends CustomEvent<null> {
  /** What was given, and what is allowed, in one line. */
  readonly message: string;

  constructor(message: string) {
    super('spasm-error', forThePage);
    this.message = message;
  }
}

declare global {
  // Of elements, documents and windows alike: a page can listen on any.
  interface GlobalEventHandlersEventMap {
    'spasm-toggle': SpasmToggleEvent;
    'spasm-select': SpasmSelectEvent;
    'spasm-error': SpasmErrorEvent;
  }
}
