import {css, html, nothing, type PropertyDeclarations} from 'lit';
import type {RiskFactor} from '../content/published.js';
import {plainText} from '../content/text.js';
import {SpasmElement} from '../internal/spasm-element.js';
import {heading} from '../pieces/heading.js';
import {icon} from '../pieces/icon.js';
import {prose} from '../pieces/prose.js';
import {cardStyles} from '../styles/card.js';
import {shared} from '../styles/shared.js';
import * as token from '../styles/tokens.js';

type Content = typeof import('../content/risk-factors.js');

/**
 * One thing that makes a back spasm more likely, with its picture, and whether the reader can change it.
 *
 * @element risk-factor-card
 * @slot - Fallback: shown until the tag is ready, and when the factor is unknown.
 * @slot header - Shown above the card, such as the clinic's name.
 * @slot footer - Shown below the card, such as a booking link.
 * @fires {SpasmErrorEvent} spasm-error - The tag was given something it cannot use.
 * @csspart base - Box around everything.
 * @csspart card - The card, without the notes below it.
 * @csspart icon - Picture of the factor.
 * @csspart heading - Name of the factor.
 * @csspart body - Text about the factor.
 * @csspart change - Whether the reader can change the factor.
 * @csspart source - Sources of the text.
 * @csspart help - Disclosure of when to get help.
 * @csspart help-heading - Heading of a group of signs.
 */
export class RiskFactorCard extends SpasmElement<Content, RiskFactor> {
  static override styles = [
    shared,
    cardStyles,
    css`
      .change {
        margin-block-start: ${token.space};
        padding-block-start: calc(${token.space} * 0.75);
        border-block-start: ${token.lineWidth} solid ${token.line};
      }

      .change dt {
        font-weight: 600;
      }
    `,
  ];

  static override properties: PropertyDeclarations = {factor: {}};

  /** Which factor to show: an id such as `age`. */
  declare factor: string | null;

  protected override loadContent(): Promise<Content> {
    return import('../content/risk-factors.js');
  }

  protected override choose({riskFactors}: Content): readonly RiskFactor[] | undefined {
    const factor = riskFactors.items.find((item) => item.id === this.factor);
    if (factor) return [factor];
    this.report(
      'factor',
      this.factor,
      riskFactors.items.map((item) => item.id),
    );
    return undefined;
  }

  protected override renderItems({phrases}: Content, items: readonly RiskFactor[]): unknown {
    const {changeQuestion, changeAnswers} = phrases;
    return items.map(
      ({icon: path, title, summary, body, changeable, changeNote}) =>
        html`<div part="card" class="card">
          <div class="card-top">${icon(path)} ${heading(this.level, title, 'heading')}</div>
          <div part="body">
            <p class="lead">${plainText(summary)}</p>
            ${prose(body)}
          </div>
          <dl part="change" class="change">
            <dt>${changeQuestion}</dt>
            <dd>${changeAnswers[changeable]}. ${changeNote ? plainText(changeNote) : nothing}</dd>
          </dl>
        </div>`,
    );
  }
}
