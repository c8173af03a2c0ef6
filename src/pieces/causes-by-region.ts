import {html, nothing, type TemplateResult} from 'lit';
import type {Cause, Phrases} from '../content/published.js';
import {regionIds} from '../content/vocabulary.js';
import {heading} from './heading.js';

/** The names of the causes that are felt in each part of the body, for where no script runs and none can be chosen. */
export function causesByRegion(
  causes: readonly Cause[],
  level: number,
  {mapRegions}: Phrases,
): readonly TemplateResult[] {
  return regionIds.map(
    (region) =>
      html`${heading(level, mapRegions[region], 'group-heading')}
        <ul>
          ${causes.map(({title, regions}) => (regions.includes(region) ? html`<li>${title}</li>` : nothing))}
        </ul>`,
  );
}
