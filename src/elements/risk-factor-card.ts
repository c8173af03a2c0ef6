import type {PropertyDeclarations} from 'lit';
import type {RiskFactor} from '../content/published.js';
import {DeepLinkController} from '../controllers/deep-link-controller.js';
import {SpasmElement} from '../internal/spasm-element.js';
import {heading} from '../pieces/heading.js';
import {prose} from '../pieces/prose.js';
import {riskFactor} from '../pieces/risk-factor.js';
import {cardStyles} from '../styles/card.js';
import {riskFactorStyles} from '../styles/risk-factor.js';
import {shared} from '../styles/shared.js';

type Content = typeof import('../content/risk-factors.js');

/**
 * One thing that makes a back spasm more likely, with its picture, and whether the reader can change it.
 *
 * @element risk-factor-card
 * @example <risk-factor-card factor="work" heading-level="3"></risk-factor-card>
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
 * @csspart term - Word that opens its explanation.
 * @csspart term-meaning - Explanation of a word.
 */
export class RiskFactorCard extends SpasmElement<Content, RiskFactor> {
  static override styles = [shared, cardStyles, riskFactorStyles];

  static override properties: PropertyDeclarations = {factor: {}};

  /** Id of the factor to show. @oneOf risk-factors */
  declare factor: string | null;

  constructor() {
    super();
    new DeepLinkController(this);
  }

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

  protected override renderItems({phrases}: Content, factors: readonly RiskFactor[]): unknown {
    return factors.map((factor) =>
      riskFactor(factor, {
        phrases,
        explain: this.explain,
        title: heading(this.level, factor.title, 'heading'),
        text: prose(factor.body, this.explain),
      }),
    );
  }
}
