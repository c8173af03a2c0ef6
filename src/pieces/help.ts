import {html, nothing, type TemplateResult} from 'lit';
import type {Care, CareTier, Phrases, Sign} from '../content/published.js';
import type {Explain} from './explained.js';
import {heading} from './heading.js';

/**
 * The way to help: a disclosure that holds all tiers together, since a warning is never split over two views.
 *
 * @param level - Level of the tiers' headings.
 * @param isOpen - Whether it is open at first.
 */
export function help(
  {care, phrases}: {readonly care: Care; readonly phrases: Phrases},
  level: number,
  explain: Explain,
  isOpen = false,
): TemplateResult {
  return html`<details part="help" class="help" ?open=${isOpen}>
    <summary>${care.title}</summary>
    <div class="help-body">
      <p>${explain(care.intro)}</p>
      ${care.tiers.map(
        (tier) =>
          html`<div class="tier ${tier.id}">
            ${heading(level, tier.title, 'help-heading')} ${tierText(tier, phrases, explain)}
          </div>`,
      )}
    </div>
  </details>`;
}

/**
 * What to do, and the signs that say so; a sign for some readers begins with who they are.
 *
 * @param call - Shown between what to do and the signs.
 */
export function tierText(
  {action, lead, signs}: CareTier,
  {signFor}: Phrases,
  explain: Explain,
  call: unknown = nothing,
): TemplateResult {
  const line = (sign: Sign): unknown =>
    typeof sign === 'string'
      ? explain(sign)
      : html`${sign.for.map((group) => html`<span class="sign-for">${signFor[group]}</span> `)}${explain(sign.text)}`;
  return html`<p>${explain(action)}</p>
    ${call}
    <p>${explain(lead)}</p>
    <ul>
      ${signs.map((sign) => html`<li>${line(sign)}</li>`)}
    </ul>`;
}
