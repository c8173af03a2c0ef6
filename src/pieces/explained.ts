import {html, type TemplateResult} from 'lit';
import type {Glossary} from '../content/published.js';
import {textPieces} from '../content/text.js';

/** Shows a text of the content with its terms explained. */
export type Explain = (text: string) => readonly (string | TemplateResult)[];

/**
 * Makes each marked term of a text a button that opens its meaning.
 *
 * The browser's own popover: it works by touch and keyboard, closes with Escape, and needs no code of ours. The meaning
 * follows its word in the tree, so a screen reader meets it next.
 *
 * @param glossary - Missing until a reader first asks for a meaning; what is open then is still empty.
 * @param cannotShow - Said of a term that the glossary lacks.
 * @returns A function for one render of one tag; it numbers the terms, so that each has an id of its own.
 */
export function explainer(glossary: Glossary | undefined, cannotShow: string): Explain {
  let count = 0;
  return (text) =>
    textPieces(text).map((piece) => {
      if (typeof piece === 'string') return piece;
      count += 1;
      const id = `term-${count}`;
      const term = glossary?.items.find((each) => each.id === piece.term);
      return html`<button type="button" part="term" class="term" popovertarget=${id}>${piece.shown}</button
        ><span popover id=${id} part="term-meaning" class="meaning"
          ><dfn>${term?.title ?? piece.shown}</dfn> ${glossary && (term?.meaning ?? cannotShow)}</span
        >`;
    });
}
