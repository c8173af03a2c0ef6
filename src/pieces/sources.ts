import {html, nothing, type TemplateResult} from 'lit';
import type {Phrases, Source} from '../content/published.js';

/** The sources as a list: title, publisher, date; linked where the publisher's own address is known. */
export function sourceList(sources: readonly Source[], phrases: Phrases): TemplateResult {
  return html`<ul part="source">
    ${sources.map((source) => html`<li>${nameOf(source, phrases)}, ${source.date ?? phrases.noDate}</li>`)}
  </ul>`;
}

/** The sources of one item in a line; nothing where it has none, since a clinic has written it. */
export function sourceLine(sources: readonly Source[], phrases: Phrases): TemplateResult | typeof nothing {
  if (sources.length === 0) return nothing;
  return html`<p part="source" class="small">
    ${phrases.sourcesLabel}:
    ${sources.map((source, index) => html`${index > 0 ? '; ' : ''}${nameOf(source, phrases)}`)}
  </p>`;
}

function nameOf({title, publisher, url}: Source, {study}: Phrases): TemplateResult {
  const name = `${title ?? study} (${publisher})`;
  return url ? html`<a href=${url} rel="noopener noreferrer">${name}</a>` : html`<cite>${name}</cite>`;
}
