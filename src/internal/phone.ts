/** A phone number that a page has given. */
export interface Phone {
  /** As the page writes it. */
  readonly shown: string;
  /** The address to call it: `tel:` with digits alone, behind a plus where there is one. */
  readonly address: `tel:${string}`;
}

/** What a phone number may be made of, in words. */
export const phoneAllowed = '2 to 20 digits, with +, spaces, hyphens, dots and brackets';

const longest = 60;

/** Reads a phone number; `undefined` when it is none. Nothing is added to it: no country, no area. */
export function readPhone(given: unknown): Phone | undefined {
  if (typeof given !== 'string' || given.length > longest) return undefined;
  const shown = given.trim();
  if (!/^\(?\+?[\d \u00A0\u202F().\u2010\u2011-]+$/.test(shown)) return undefined;
  // A zero in brackets behind the code of a country is dialled only inside that country.
  const dialled = shown.includes('+') ? shown.replace(/\(0\)/g, '') : shown;
  const digits = dialled.replace(/\D/g, '');
  if (digits.length < 2 || digits.length > 20) return undefined;
  return {shown, address: `tel:${shown.includes('+') ? '+' : ''}${digits}`};
}
