import {html, type TemplateResult} from 'lit';
import type {Item, Phrases} from '../content/published.js';
import type {Explain} from './explained.js';
import {prose} from './prose.js';
import {sourceLine} from './sources.js';

/** What an item shows when open: summary, text and sources. */
export function itemBody({summary, body, sources}: Item, phrases: Phrases, explain: Explain): TemplateResult {
  return html`<div part="body" class="body">
    <p class="lead">${explain(summary)}</p>
    ${prose(body, explain)} ${sourceLine(sources, phrases)}
  </div>`;
}
