import {html, nothing, type TemplateResult} from 'lit';
import {anchorOf} from '../content/anchor.js';
import type {Phrases, RiskFactor} from '../content/published.js';
import type {Explain} from './explained.js';
import {icon} from './icon.js';

export interface RiskFactorView {
  readonly phrases: Phrases;
  readonly explain: Explain;
  /** Name of the factor, as a heading. */
  readonly title: unknown;
  /** Shown below the summary. */
  readonly text?: unknown;
  /** Shown below all else. */
  readonly more?: unknown;
}

/** A risk factor as a card: picture and name, what it is about, and in words whether the reader can change it. */
export function riskFactor(
  {id, icon: path, summary, changeable, changeNote}: RiskFactor,
  {phrases, explain, title, text = nothing, more = nothing}: RiskFactorView,
): TemplateResult {
  const {changeQuestion, changeAnswers} = phrases;
  return html`<div part="card" class="card" id=${anchorOf(id)} tabindex="-1">
    <div class="card-top">${icon(path)} ${title}</div>
    <div part="body">
      <p class="lead">${explain(summary)}</p>
      ${text}
    </div>
    <dl part="change" class="change">
      <dt>${changeQuestion}</dt>
      <dd>${changeAnswers[changeable]}. ${changeNote ? explain(changeNote) : nothing}</dd>
    </dl>
    ${more}
  </div>`;
}
