const start = location.pathname + location.search;

/** Changes the address as a link to an item does, and waits until the page knows. */
export async function visit(itemId: string): Promise<void> {
  const changed = new Promise((resolve) => addEventListener('hashchange', resolve, {once: true}));
  location.hash = `spasm-${itemId}`;
  await changed;
}

/** Takes the name of an item out of the address again: for `afterEach`. */
export function leave(): void {
  history.replaceState(null, '', start);
}
