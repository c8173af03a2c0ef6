import {html, type TemplateResult} from 'lit';
import type {Explain} from './explained.js';

/** Each text as a paragraph. */
export function prose(paragraphs: readonly string[], explain: Explain): readonly TemplateResult[] {
  return paragraphs.map((text) => html`<p>${explain(text)}</p>`);
}
