/** What stands around the content of every tag, and what a tag needs only now and then. */
import {html, nothing, type TemplateResult} from 'lit';
import type {CommonContent, Item} from '../content/published.js';
import type {ReviewClaim} from '../content/review.js';
import {help} from '../pieces/help.js';
import {reviewLine} from '../pieces/review-line.js';
import {sourceList} from '../pieces/sources.js';
import {isEnglish, languageOf} from './language.js';

export {PrintController} from '../controllers/print-controller.js';
export {tell} from './problem.js';

export interface Framed {
  readonly host: HTMLElement & ReviewClaim;
  /** Level of the tag's own heading. */
  readonly level: number;
  readonly content: CommonContent;
  /** The items that the tag shows. */
  readonly items: readonly Item[];
  /** What the tag shows of them. */
  readonly shown: unknown;
  readonly report: (attribute: string, given: unknown, allowed: string) => void;
}

/**
 * What a tag shows, with the way to help below it, and what every tag ends with: general information, review, origin, sources.
 *
 * The closing lines carry no part, so that a page's style sheet cannot take the review line away.
 */
export function framed({host, level, content, items, shown, report}: Framed): TemplateResult {
  const {care, meta, phrases} = content;
  const sources = new Set([meta, ...items, care].flatMap((each) => each.sources));
  // English text in, say, an Arabic page keeps its own direction; otherwise the page decides.
  const direction = isEnglish(languageOf(host)) ? nothing : 'ltr';
  return html`<div lang="en" dir=${direction}>
    ${shown}
    <details part="help" class="help">
      <summary>${care.title}</summary>
      ${help(care, level + 1)}
    </details>
    <div class="small">
      <p>${meta.general}</p>
      <p>${reviewLine(host, meta, report)}</p>
      <p>${meta.origin}</p>
      <details>
        <summary>${phrases.sourcesLabel}</summary>
        ${sourceList([...sources], phrases)}
      </details>
    </div>
  </div>`;
}
