import {html, type TemplateResult} from 'lit';
import {anchorOf} from '../content/anchor.js';
import type {Entry} from '../content/published.js';
import {heading} from './heading.js';

export interface DisclosureState {
  readonly isOpen: boolean;
  readonly isHidden?: boolean;
}

/** An item to open: its heading stands in the button that opens it, its body inside. */
export function disclosure(
  {id, title}: Entry,
  level: number,
  {isOpen, isHidden = false}: DisclosureState,
  body: unknown,
): TemplateResult {
  return html`<details part="item" id=${anchorOf(id)} ?open=${isOpen} ?hidden=${isHidden}>
    <summary>${heading(level, title, 'item-heading')}</summary>
    ${body}
  </details>`;
}
