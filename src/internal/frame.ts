/** What stands around the content of every tag, and what a tag needs only now and then. */
import {html, nothing, type TemplateResult} from 'lit';
import {fill} from '../content/phrase.js';
import type {CommonContent, Part, Phrases} from '../content/published.js';
import type {ReviewClaim} from '../content/review.js';
import type {Explain} from '../pieces/explained.js';
import {help} from '../pieces/help.js';
import {reviewLine} from '../pieces/review-line.js';
import {sourceList} from '../pieces/sources.js';
import {safeAddress} from './address.js';
import {isEnglish, languageOf} from './language.js';
import {isNested} from './nesting.js';

export {PrintController} from '../controllers/print-controller.js';
export {explainer} from '../pieces/explained.js';
export {frameStyles} from '../styles/frame.js';
export {OwnWords} from './own-words.js';
export {tell} from './problem.js';
export {takeOver} from './take-over.js';
export {termListener} from './term-listener.js';

export interface Framed {
  readonly host: HTMLElement & ReviewClaim & {readonly reportHref: unknown};
  /** Level of the tag's own heading. */
  readonly level: number;
  readonly content: CommonContent;
  /** The parts of the content that the tag shows. */
  readonly parts: readonly Part[];
  /** What the tag shows of them. */
  readonly shown: unknown;
  /** Whether the way to help is in there already. */
  readonly showsHelp: boolean;
  readonly explain: Explain;
  readonly report: (attribute: string, given: unknown, allowed: string) => void;
}

/**
 * What a tag shows, with the way to help below it, and what every tag ends with: general information, review, a way to
 * report a problem if the page gives one, origin and sources.
 *
 * The closing lines carry no part, so that a page's style sheet cannot take the review line away.
 * A tag inside the guide leaves all of that to the guide.
 */
export function framed({
  host,
  level,
  content,
  parts,
  shown,
  showsHelp,
  explain,
  report,
}: Framed): TemplateResult {
  if (isNested(host)) return html`<div>${shown}</div>`;
  const {care, clinic, meta, phrases} = content;
  const sources = new Set([meta, ...parts, care].flatMap((each) => each.sources ?? []));
  const isSerious = parts.length > 0 && parts.every(({helpOpen}) => helpOpen);
  // English text in, say, an Arabic page keeps its own direction; otherwise the page decides.
  const direction = isEnglish(languageOf(host)) ? nothing : 'ltr';
  return html`<div lang="en" dir=${direction}>
    ${shown} ${showsHelp ? nothing : help(content, level + 1, explain, isSerious)}
    <div class="small">
      <p>${meta.general}</p>
      ${clinic?.hasWords ? html`<p>${fill(phrases.partlyBy, {name: clinic.name ?? ''})}</p>` : nothing}
      <p>${reviewLine(host, [...parts, care, ...care.tiers], meta, report)}</p>
      ${reportLink(host.reportHref, phrases, report)}
      <details>
        <summary>${phrases.sourcesLabel}</summary>
        <p>${meta.origin}</p>
        ${sourceList([...sources], phrases)}
      </details>
    </div>
  </div>`;
}

function reportLink(
  given: unknown,
  {reportProblem}: Phrases,
  report: Framed['report'],
): TemplateResult | typeof nothing {
  if (!given) return nothing;
  const address = safeAddress(given);
  if (address) return html`<p><a href=${address} rel="noopener noreferrer">${reportProblem}</a></p>`;
  report('report-href', given, 'an address that begins with https://, http:// or mailto:');
  return nothing;
}
