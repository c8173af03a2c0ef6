interface Choice {
  /** Given by the page: ids of the items to show; without it all are. */
  readonly only: unknown;
  /** Given by the page: ids of the items to leave out. */
  readonly exclude?: unknown;
}

/**
 * Those of the items that a tag was asked for.
 *
 * @param known - Gives the ids in a value that exist, and reports others: see `SpasmElement`.
 */
export function askedItems<T extends {readonly id: string}>(
  items: readonly T[],
  {only, exclude}: Choice,
  known: (attribute: string, given: unknown, ids: readonly string[]) => readonly string[],
): readonly T[] {
  const ids = items.map(({id}) => id);
  const named = known('only', only, ids);
  const left = known('exclude', exclude, ids);
  return items.filter(({id}) => (!only || named.includes(id)) && !left.includes(id));
}
