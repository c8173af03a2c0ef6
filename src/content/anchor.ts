/** Names by which an address leads to an item: `#spasm-<id>`. */

const prefix = 'spasm-';

/** The name of the item with the id. */
export function anchorOf(id: string): string {
  return prefix + id;
}

/** The id of the item with the name; `undefined` for the name of something else. */
export function idIn(anchor: string): string | undefined {
  return anchor.startsWith(prefix) ? anchor.slice(prefix.length) : undefined;
}
