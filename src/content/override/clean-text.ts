/** Longer texts are cut here before any pattern runs over them; the schema refuses them all the same. */
const longest = 10_000;

/**
 * Takes out of a foreign text what could change or break the text around it: half characters, controls, marks that
 * turn the direction, signs without width, towers of accents, line breaks.
 */
export function cleanText(text: string): string {
  return text
    .slice(0, longest)
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/[\u200B\u2060\uFEFF\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/(\p{M}{4})\p{M}+/gu, '$1')
    .trim();
}
