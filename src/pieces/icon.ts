import {html, nothing, type TemplateResult} from 'lit';
import type {Icon} from '../content/published.js';

/**
 * A pictogram, or the room for one that is still to come.
 *
 * It only repeats what stands beside it, so assistive technology passes over it.
 */
export function icon(path: Icon | undefined): TemplateResult {
  return html`<svg part="icon" class="icon" viewBox="0 0 64 64" aria-hidden="true">
    <path fill-rule="evenodd" d=${path ?? nothing}></path>
  </svg>`;
}
