/** A phone number that a page has given. */
export interface Phone {
  /** As the page writes it. */
  readonly shown: string;
  /** The address to call it: `tel:` with digits alone, behind a plus where there is one. */
  readonly address: `tel:${string}`;
}

/** What a phone number may be made of, in words. */
export const phoneAllowed = '2 to 20 digits, with +, spaces, hyphens, dots and brackets';

/** What it may be made of. */
export const phonePattern = /^(?=(?:\D*\d){2,20}\D*$)\(?\+?[\d \u00A0\u202F().\u2010\u2011-]{2,58}$/;

/** Reads a phone number; `undefined` when it is none. Nothing is added to it: no country, no area. */
export function readPhone(given: unknown): Phone | undefined {
  if (typeof given !== 'string') return undefined;
  const shown = given.trim();
  if (!phonePattern.test(shown)) return undefined;
  // A zero in brackets behind the code of a country is dialled only inside that country.
  const [plus, dialled] = shown.includes('+') ? ['+', shown.replace(/\(0\)/g, '')] : ['', shown];
  return {shown, address: `tel:${plus}${dialled.replace(/\D/g, '')}`};
}
