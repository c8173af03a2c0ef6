import {html, type TemplateResult} from 'lit';
import type {Care} from '../content/published.js';
import type {Explain} from './explained.js';
import {heading} from './heading.js';

/**
 * When to get help: all tiers together, since a warning is never split over two views.
 *
 * @param level - Level of the tiers' headings.
 */
export function help({intro, tiers}: Care, level: number, explain: Explain): TemplateResult {
  return html`<div class="help-body">
    <p>${explain(intro)}</p>
    ${tiers.map(
      ({id, title, action, lead, signs}) =>
        html`<div class="tier ${id}">
          ${heading(level, title, 'help-heading')}
          <p>${explain(action)}</p>
          <p>${explain(lead)}</p>
          <ul>
            ${signs.map((sign) => html`<li>${explain(sign)}</li>`)}
          </ul>
        </div>`,
    )}
  </div>`;
}
