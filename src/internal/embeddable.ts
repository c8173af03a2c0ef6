/** What the markup of a page may ask for: read by the script in the page, and by the command that foretells it. */

/** The elements that can be placeholders: those that may hold headings and lists. */
export const placeholderNames: readonly string[] = ['div', 'section', 'article', 'aside'];

/**
 * What nobody may say by a link: whom to call, who has checked the text, where other text is.
 * Anybody who may comment on a page can write a link, while a placeholder needs an editor's rights.
 */
const editorsOnly = /^(review|content-|report-|(emergency-)?phone)/;

/** Whether a link to one of our pages can carry the attribute. */
export function fitsInLink(attribute: string): boolean {
  return !editorsOnly.test(attribute);
}
