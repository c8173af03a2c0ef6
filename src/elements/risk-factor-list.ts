import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {fill} from '../content/phrase.js';
import type {Item, RiskFactor, Part} from '../content/published.js';
import {changeabilities} from '../content/vocabulary.js';
import {OpenItemsController} from '../controllers/open-items-controller.js';
import {askedItems} from '../internal/asked-items.js';
import {SpasmElement} from '../internal/spasm-element.js';
import {disclosure} from '../pieces/disclosure.js';
import {heading} from '../pieces/heading.js';
import {itemBody} from '../pieces/item-body.js';
import {prose} from '../pieces/prose.js';
import {riskFactor} from '../pieces/risk-factor.js';
import {sourceLine} from '../pieces/sources.js';
import {cardStyles} from '../styles/card.js';
import {itemListStyles} from '../styles/item-list.js';
import {riskFactorStyles} from '../styles/risk-factor.js';
import {shared} from '../styles/shared.js';
import {riskFactorListStyles} from './risk-factor-list.styles.js';

type Content = typeof import('../content/factors.js');

/**
 * What may make a back spasm more likely: risk factors as cards that say whether the reader can change them, then other
 * things that may play a part, in groups to open.
 *
 * An address that ends in `#spasm-weight` goes to that item and opens it.
 *
 * @element risk-factor-list
 * @example <risk-factor-list changeable="often sometimes with-support"></risk-factor-list>
 * @slot - Fallback: shown until the tag is ready, and when it cannot show what was asked for.
 * @slot header - Shown above the list, such as the clinic's name.
 * @slot footer - Shown below the list, such as a booking link.
 * @fires {SpasmToggleEvent} spasm-toggle - The reader opened or closed a group, or the text of a card.
 * @fires {SpasmErrorEvent} spasm-error - The tag was given something it cannot use.
 * @csspart base - Box around everything.
 * @csspart heading - Heading of the list.
 * @csspart cards - All risk factors.
 * @csspart card - One risk factor.
 * @csspart icon - Picture of a factor.
 * @csspart change - Whether the reader can change the factor.
 * @csspart more - Disclosure of the text and the sources of a factor.
 * @csspart section-heading - Heading of the groups.
 * @csspart list - All groups.
 * @csspart item - One group.
 * @csspart item-heading - Name of a factor or a group.
 * @csspart body - Text of a factor or a group.
 * @csspart source - Sources of a factor, of a group, or of the list.
 * @csspart help - Disclosure of when to get help.
 * @csspart help-heading - Heading of a group of signs.
 * @csspart term - Word that opens its explanation.
 * @csspart term-meaning - Explanation of a word.
 */
export class RiskFactorList extends SpasmElement<Content, Item> {
  static override styles = [shared, cardStyles, riskFactorStyles, itemListStyles, riskFactorListStyles];

  static override properties: PropertyDeclarations = {only: {}, exclude: {}, changeable: {}};

  /**
   * Ids of the risk factors and groups to show, separated by spaces or commas. Default: all.
   * @someOf risk-factors contributing-factors
   */
  declare only: string | null;
  /**
   * Ids of the risk factors and groups to leave out, separated by spaces or commas.
   * @someOf risk-factors contributing-factors
   */
  declare exclude: string | null;
  /**
   * Shows only risk factors with one of these answers to whether the reader can change them, separated by spaces or commas,
   * and leaves out the groups. Default: all.
   * @someOf changeabilities
   */
  declare changeable: string | null;

  readonly #items = new OpenItemsController(this, {isPrinting: () => Boolean(this.print?.isPrinting)});

  protected override loadContent(): Promise<Content> {
    return import('../content/factors.js');
  }

  protected override choose({riskFactors, contributingFactors}: Content): readonly Item[] | undefined {
    const all: readonly (Item | RiskFactor)[] = [...riskFactors.items, ...contributingFactors.items];
    const changeable = this.known('changeable', this.changeable, changeabilities);
    const asked = askedItems(all, this, (...ids) => this.known(...ids)).filter(
      (item) => !this.changeable || (isRiskFactor(item) && changeable.includes(item.changeable)),
    );
    if (asked.length > 0) return asked;
    return this.hasFallback ? undefined : all;
  }

  protected override introduced({riskFactors}: Content): readonly Part[] {
    return [riskFactors];
  }

  protected override renderItems(content: Content, items: readonly Item[]): TemplateResult {
    const {contributingFactors, riskFactors} = content;
    const factors = items.filter(isRiskFactor);
    const groups = items.filter((item) => !isRiskFactor(item));
    return html`
      ${heading(this.level, riskFactors.title, 'heading')}
      ${riskFactors.intro ? html`<p class="lead">${this.explain(riskFactors.intro)}</p>` : nothing}
      <div @toggle=${this.#items.toggleListener}>
        ${
          factors.length > 0
            ? html`<div part="cards" class="cards">
                ${factors.map((factor) => this.#renderCard(factor, content.phrases))}
              </div>`
            : nothing
        }
        ${
          groups.length > 0
            ? html`${heading(this.level + 1, contributingFactors.title, 'section-heading')}
                <div part="list" class="list">
                  ${groups.map((group) => this.#renderGroup(group, content.phrases))}
                </div>`
            : nothing
        }
      </div>
    `;
  }

  #renderCard(factor: RiskFactor, phrases: Content['phrases']): TemplateResult {
    const {id, title, body, sources} = factor;
    return riskFactor(factor, {
      phrases,
      explain: this.explain,
      title: heading(this.level + 1, title, 'item-heading'),
      more: html`<details part="more" class="more" id="more-${id}" ?open=${this.#items.has(id)}>
        <summary aria-label=${fill(phrases.moreAbout, {title})}>${phrases.more}</summary>
        ${prose(body, this.explain)} ${sourceLine(sources, phrases)}
      </details>`,
    });
  }

  #renderGroup(group: Item, phrases: Content['phrases']): TemplateResult {
    return disclosure(
      group,
      this.level + 2,
      {isOpen: this.#items.has(group.id)},
      itemBody(group, phrases, this.explain),
    );
  }
}

function isRiskFactor(item: Item | RiskFactor): item is RiskFactor {
  return 'changeable' in item;
}
