/** The level of a heading, 1 to 6, as an attribute or a property gives it; `undefined` for anything else. */
export function readLevel(given: unknown): number | undefined {
  const isText = typeof given === 'string' || typeof given === 'number';
  return isText && /^[1-6]$/.test(`${given}`) ? Number(given) : undefined;
}
