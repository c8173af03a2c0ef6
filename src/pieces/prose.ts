import {html, type TemplateResult} from 'lit';
import {plainText} from '../content/text.js';

/** Each text as a paragraph. */
export function prose(paragraphs: readonly string[]): readonly TemplateResult[] {
  return paragraphs.map((text) => html`<p>${plainText(text)}</p>`);
}
