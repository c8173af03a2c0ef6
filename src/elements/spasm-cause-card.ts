import {html, type PropertyDeclarations, type TemplateResult} from 'lit';
import {anchorOf} from '../content/anchor.js';
import type {Cause} from '../content/published.js';
import {DeepLinkController} from '../controllers/deep-link-controller.js';
import {SpasmElement} from '../internal/spasm-element.js';
import {heading} from '../pieces/heading.js';
import {itemBody} from '../pieces/item-body.js';
import {cardStyles} from '../styles/card.js';
import {shared} from '../styles/shared.js';

type Content = typeof import('../content/causes.js');

/**
 * One cause of back spasm, open to read. Below a serious one, when to get help stands open.
 *
 * @element spasm-cause-card
 * @example <spasm-cause-card cause="disc-problem"></spasm-cause-card>
 * @slot - Fallback: shown until the tag is ready, and when the cause is unknown.
 * @slot header - Shown above the card, such as the clinic's name.
 * @slot footer - Shown below the card, such as a booking link.
 * @fires {SpasmErrorEvent} spasm-error - The tag was given something it cannot use.
 * @csspart base - Box around everything.
 * @csspart card - The card, without the notes below it.
 * @csspart heading - Name of the cause.
 * @csspart body - Text about the cause.
 * @csspart source - Sources of the text.
 * @csspart help - Disclosure of when to get help.
 * @csspart help-heading - Heading of a group of signs.
 * @csspart term - Word that opens its explanation.
 * @csspart term-meaning - Explanation of a word.
 */
export class SpasmCauseCard extends SpasmElement<Content, Cause> {
  static override styles = [shared, cardStyles];

  static override properties: PropertyDeclarations = {cause: {}};

  /**
   * Id of the cause to show.
   * @oneOf causes
   */
  declare cause: string | null;

  constructor() {
    super();
    new DeepLinkController(this);
  }

  protected override loadContent(): Promise<Content> {
    return import('../content/causes.js');
  }

  protected override choose({causes}: Content): readonly Cause[] | undefined {
    const cause = causes.items.find((item) => item.id === this.cause);
    if (cause) return [cause];
    this.report(
      'cause',
      this.cause,
      causes.items.map((item) => item.id),
    );
    return undefined;
  }

  protected override renderItems({phrases}: Content, causes: readonly Cause[]): readonly TemplateResult[] {
    return causes.map(
      (cause) =>
        html`<div part="card" class="card" id=${anchorOf(cause.id)} tabindex="-1">
          ${heading(this.level, cause.title, 'heading')} ${itemBody(cause, phrases, this.explain)}
        </div>`,
    );
  }
}
