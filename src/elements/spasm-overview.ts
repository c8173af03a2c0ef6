import {html, type TemplateResult} from 'lit';
import {anchorOf} from '../content/anchor.js';
import type {Overview} from '../content/published.js';
import {DeepLinkController} from '../controllers/deep-link-controller.js';
import {SpasmElement} from '../internal/spasm-element.js';
import {heading} from '../pieces/heading.js';
import {icon} from '../pieces/icon.js';
import {itemBody} from '../pieces/item-body.js';
import {cardStyles} from '../styles/card.js';
import {shared} from '../styles/shared.js';

type Content = typeof import('../content/overview.js');

/**
 * What a back spasm is, how it feels and how long it may last.
 *
 * @element spasm-overview
 * @example <spasm-overview></spasm-overview>
 * @slot - Fallback: shown until the tag is ready.
 * @slot header - Shown above the card, such as the clinic's name.
 * @slot footer - Shown below the card, such as a booking link.
 * @fires {SpasmErrorEvent} spasm-error - The tag was given something it cannot use.
 * @csspart base - Box around everything.
 * @csspart card - The card, without the notes below it.
 * @csspart icon - Picture of a spine.
 * @csspart heading - The question that the card answers.
 * @csspart body - The text.
 * @csspart source - Sources of the text.
 * @csspart help - Disclosure of when to get help.
 * @csspart help-heading - Heading of a group of signs.
 * @csspart term - Word that opens its explanation.
 * @csspart term-meaning - Explanation of a word.
 */
export class SpasmOverview extends SpasmElement<Content, Overview> {
  static override styles = [shared, cardStyles];

  constructor() {
    super();
    new DeepLinkController(this);
  }

  protected override loadContent(): Promise<Content> {
    return import('../content/overview.js');
  }

  protected override choose({overview}: Content): readonly Overview[] {
    return overview.items;
  }

  protected override renderItems({phrases}: Content, items: readonly Overview[]): readonly TemplateResult[] {
    return items.map(
      (item) =>
        html`<div part="card" class="card" id=${anchorOf(item.id)} tabindex="-1">
          <div class="card-top">${icon(item.icon)} ${heading(this.level, item.title, 'heading')}</div>
          ${itemBody(item, phrases, this.explain)}
        </div>`,
    );
  }
}
