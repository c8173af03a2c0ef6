import {html, type TemplateResult} from 'lit';
import type {Care} from '../content/published.js';
import {plainText} from '../content/text.js';
import {heading} from './heading.js';

/**
 * When to get help: all tiers together, since a warning is never split over two views.
 *
 * @param level - Level of the tiers' headings.
 */
export function help({intro, tiers}: Care, level: number): TemplateResult {
  return html`<div class="help-body">
    <p>${intro}</p>
    ${tiers.map(
      ({id, title, action, lead, signs}) =>
        html`<div class="tier ${id}">
          ${heading(level, title, 'help-heading')}
          <p>${plainText(action)}</p>
          <p>${lead}</p>
          <ul>
            ${signs.map((sign) => html`<li>${plainText(sign)}</li>`)}
          </ul>
        </div>`,
    )}
  </div>`;
}
