import {html, nothing, type TemplateResult} from 'lit';
import {anchorOf} from '../content/anchor.js';
import type {Cause, Phrases} from '../content/published.js';
import type {Explain} from './explained.js';
import {heading} from './heading.js';
import {itemBody} from './item-body.js';

interface Mapped {
  readonly level: number;
  /** Whether it was our choice to link the cause to the part of the body. */
  readonly isOurs: boolean | undefined;
  /** Where the page shows the cause already. */
  readonly address?: string;
}

/** A cause to open; or, where the page shows its text already, a way there. */
export function mappedCause(
  cause: Cause,
  phrases: Phrases,
  explain: Explain,
  {level, isOurs, address}: Mapped,
): TemplateResult {
  const {id, title, summary} = cause;
  const note = isOurs ? html`<small class="note small">${phrases.mapOurChoice}</small>` : nothing;
  if (address) {
    return html`<div part="item" class="linked">
      ${heading(level, html`<a href=${address}>${title}</a> ${note}`, 'item-heading')}
      <p>${explain(summary)}</p>
    </div>`;
  }
  return html`<details part="item" id=${anchorOf(id)}>
    <summary>${heading(level, html`${title} ${note}`, 'item-heading')}</summary>
    ${itemBody(cause, phrases, explain)}
  </details>`;
}
