import {html, type TemplateResult} from 'lit';
import type {Phrases, Region} from '../content/published.js';
import {regionIds} from '../content/vocabulary.js';

/** The parts of the body in words, as one group of radio buttons, and what the lines of the drawing mean. */
export function regionRadios(
  chosen: Region | undefined,
  pointed: Region | undefined,
  {mapTitle, mapRegions, mapNamed, mapOurs}: Phrases,
): TemplateResult {
  return html`<div>
    <div part="regions" class="regions needs-script" role="radiogroup" aria-label=${mapTitle}>
      ${regionIds.map(
        (id) =>
          html`<label data-region=${id} class=${id === pointed ? 'pointed' : ''}>
            <input type="radio" name="region" value=${id} .checked=${id === chosen} />
            ${mapRegions[id]}
          </label>`,
      )}
    </div>
    <ul part="key" class="key small">
      <li>${mapNamed}</li>
      <li class="ours">${mapOurs}</li>
    </ul>
  </div>`;
}
