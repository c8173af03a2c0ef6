const {compare} = new Intl.Collator('en');

/** What has titles, in the order in which a reader looks for one. */
export function inAlphabet<T extends {readonly title: string}>(all: readonly T[]): readonly T[] {
  return [...all].sort((one, other) => compare(one.title, other.title));
}
