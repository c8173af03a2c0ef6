const longestList = 2000;

/** Splits a list of ids, such as the value of `only`, at blanks and commas. What lies beyond 2000 characters is left out. */
export function splitIds(value: unknown): readonly string[] {
  if (typeof value !== 'string') return [];
  return [
    ...new Set(
      value
        .slice(0, longestList)
        .split(/[\s,]+/)
        .filter(Boolean),
    ),
  ];
}
