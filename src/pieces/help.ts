import {html, type TemplateResult} from 'lit';
import type {Care} from '../content/published.js';
import type {Explain} from './explained.js';
import {heading} from './heading.js';

/**
 * The way to help: a disclosure that holds all tiers together, since a warning is never split over two views.
 *
 * @param level - Level of the tiers' headings.
 * @param isOpen - Whether it is open at first.
 */
export function help(
  {care}: {readonly care: Care},
  level: number,
  explain: Explain,
  isOpen = false,
): TemplateResult {
  return html`<details part="help" class="help" ?open=${isOpen}>
    <summary>${care.title}</summary>
    <div class="help-body">
      <p>${explain(care.intro)}</p>
      ${care.tiers.map(
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
    </div>
  </details>`;
}
