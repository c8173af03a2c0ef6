import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {anchorOf} from '../content/anchor.js';
import {fill} from '../content/phrase.js';
import type {CareTier, CommonContent, Item, Part} from '../content/published.js';
import {tierIds} from '../content/vocabulary.js';
import {DeepLinkController} from '../controllers/deep-link-controller.js';
import {type Phone, phoneAllowed, readPhone} from '../content/phone.js';
import {SpasmElement} from '../internal/spasm-element.js';
import {heading} from '../pieces/heading.js';
import {tierText} from '../pieces/help.js';
import {prose} from '../pieces/prose.js';
import {tierIcon} from '../pieces/tier-icon.js';
import {cardStyles} from '../styles/card.js';
import {shared} from '../styles/shared.js';
import {careGuideStyles} from './spasm-care-guide.styles.js';

type Content = CommonContent & typeof import('../content/care.js');

/**
 * When to get help, in three tiers from emergency to a visit, and how to look after a back at home.
 *
 * The tiers stand open, the emergency first, and are told apart by words, number, outline of the picture and weight of
 * the border, colour aside. Nothing here needs a script once it is rendered.
 *
 * @element spasm-care-guide
 * @example <spasm-care-guide phone="020 7946 0000" emergency-phone="112"></spasm-care-guide>
 * @slot - Fallback: shown until the tag is ready.
 * @slot header - Shown above the guide, such as the clinic's name.
 * @slot footer - Shown below the guide, such as a booking link.
 * @fires {SpasmErrorEvent} spasm-error - The tag was given something it cannot use.
 * @csspart base - Box around everything.
 * @csspart heading - Heading of the guide.
 * @csspart section-heading - Heading of what to do at home.
 * @csspart tier - One tier of help.
 * @csspart icon - Picture of a tier.
 * @csspart eyebrow - Place of a tier in the order to check them.
 * @csspart help-heading - Heading of a tier.
 * @csspart call - Link that calls a phone number.
 * @csspart item - One point of what to do at home.
 * @csspart item-heading - Heading of a point.
 * @csspart body - Text of a point.
 * @csspart source - Sources of the text.
 * @csspart help - Disclosure of all tiers; only where `tier` leaves some out.
 * @csspart term - Word that opens its explanation.
 * @csspart term-meaning - Explanation of a word.
 */
export class SpasmCareGuide extends SpasmElement<Content, Item> {
  static override styles = [shared, cardStyles, careGuideStyles];

  static override properties: PropertyDeclarations = {
    phone: {},
    emergencyPhone: {attribute: 'emergency-phone'},
    tier: {},
  };

  /**
   * The clinic's phone number, for help today and for a visit: 2 to 20 digits, with +, spaces, hyphens, dots and
   * brackets. Default: none is shown.
   */
  declare phone: string | null;
  /** The number to call in an emergency, such as `112`; formed like `phone`. It is never guessed. Default: none is shown. */
  declare emergencyPhone: string | null;
  /**
   * The last tier to show. More urgent tiers always stand before it; what is left
   * out can be opened below. Default: `routine`, which shows all, and what to do at home.
   * @oneOf tierIds
   */
  declare tier: string | null;

  constructor() {
    super();
    new DeepLinkController(this);
  }

  protected override loadContent(): Promise<Content> {
    return import('../content/care.js');
  }

  protected override choose({selfCare}: Content): readonly Item[] {
    return this.#tierCount === tierIds.length ? selfCare.items : [];
  }

  protected override introduced({selfCare}: Content): readonly Part[] {
    return [selfCare];
  }

  protected override showsHelp(): boolean {
    return this.#tierCount === tierIds.length;
  }

  protected override renderItems(content: Content, items: readonly Item[]): unknown {
    const {care, selfCare} = content;
    return html`
      ${heading(this.level, care.title, 'heading')}
      <p class="lead">${this.explain(care.intro)}</p>
      ${care.tiers.slice(0, this.#tierCount).map((tier, index) => this.#renderTier(content, tier, index + 1))}
      ${
        items.length > 0
          ? html`<div class="self-care">
              ${heading(this.level + 1, selfCare.title, 'section-heading')}
              ${selfCare.intro ? html`<p>${this.explain(selfCare.intro)}</p>` : nothing}
              <div class="points">${items.map((item) => this.#renderPoint(item))}</div>
            </div>`
          : nothing
      }
    `;
  }

  #renderTier({clinic, phrases}: Content, tier: CareTier, number: number): TemplateResult {
    const isEmergency = tier.id === 'emergency';
    const phone = isEmergency
      ? this.#readPhone('emergency-phone', this.emergencyPhone ?? clinic?.emergencyPhone)
      : this.#readPhone('phone', this.phone ?? clinic?.phone);
    const words = isEmergency ? phrases.callEmergency : phrases.callClinic;
    return html`<section part="tier" class="card is-${tier.id}" id=${anchorOf(tier.id)} tabindex="-1">
      <div class="card-top">
        ${tierIcon(tier)}
        <div>
          <p part="eyebrow" class="small">${fill(phrases.careOrder, {number, total: this.#tierCount})}</p>
          ${heading(this.level + 1, tier.title, 'help-heading')}
        </div>
      </div>
      ${tierText(tier, phrases, this.explain, phone ? callLink(phone, words) : nothing)}
    </section>`;
  }

  #renderPoint({id, title, summary, body}: Item): TemplateResult {
    return html`<div part="item" id=${anchorOf(id)} tabindex="-1">
      ${heading(this.level + 2, title, 'item-heading')}
      <div part="body">${prose([summary, ...body], this.explain)}</div>
    </div>`;
  }

  /** How many tiers are shown: never none. */
  get #tierCount(): number {
    const index = tierIds.findIndex((id) => id === this.tier);
    if (index >= 0) return index + 1;
    if (this.tier) this.report('tier', this.tier, tierIds);
    return tierIds.length;
  }

  #readPhone(attribute: string, given: unknown): Phone | undefined {
    const phone = readPhone(given);
    // A template of a site often leaves the attribute empty where there is no number.
    if (!phone && given != null && given !== '') this.report(attribute, given, phoneAllowed);
    return phone;
  }
}

/** The number keeps its direction, whatever that of the words around it. */
function callLink({shown, address}: Phone, words: string): TemplateResult {
  const [before = '', after = ''] = words.split('{phone}');
  return html`<p>
    <a part="call" class="call" href=${address}>${before}<bdi dir="ltr">${shown}</bdi>${after}</a>
  </p>`;
}
