import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {anchorOf} from '../content/anchor.js';
import type {Entry, Part} from '../content/published.js';
import {type SectionId, sectionIds} from '../content/vocabulary.js';
import {DeepLinkController} from '../controllers/deep-link-controller.js';
import {linkTo} from '../internal/link-to.js';
import {phoneAllowed} from '../content/phone.js';
import {printAlone} from '../internal/print-alone.js';
import {SpasmElement} from '../internal/spasm-element.js';
import {heading} from '../pieces/heading.js';
import {cardStyles} from '../styles/card.js';
import {shared} from '../styles/shared.js';
import {sectionBody, type SectionOptions, type SectionText, sectionTexts} from './spasm-guide.sections.js';
import {guideStyles} from './spasm-guide.styles.js';

type Content = typeof import('../content/guide.js');
/** The list of contents, which each section leads back to. */
const contentsId = 'contents';

/**
 * The whole leaflet: what a spasm is, causes, what makes it more likely, tips, when to get help, a list to tick and words
 * explained. It begins with a list of contents, and can be printed without the page around it.
 *
 * It is made of the other tags, which leave help, review and sources to it; `define/spasm-guide.js` registers them too.
 * An address that ends in `#spasm-care` goes to that section.
 *
 * @element spasm-guide
 * @example <spasm-guide sections="overview causes care" phone="020 7946 0000"></spasm-guide>
 * @slot - Fallback: shown until the tag is ready, and when it cannot show what was asked for.
 * @slot header - Shown above the guide, such as the clinic's name; printed too.
 * @slot footer - Shown below the guide, such as a booking link; printed too.
 * @fires {SpasmToggleEvent} spasm-toggle - The reader opened or closed an item.
 * @fires {SpasmSelectEvent} spasm-select - The reader set a tick in the list, or took it away.
 * @fires {SpasmErrorEvent} spasm-error - The tag was given something it cannot use.
 * @csspart base - Box around everything.
 * @csspart progress - Line at the top of the window that shows how far the reader has come.
 * @csspart heading - Heading of the guide.
 * @csspart navigation - List of contents; the buttons of the list to tick.
 * @csspart action - One button.
 * @csspart section - One section.
 * @csspart back - Link back to the list of contents.
 * @csspart section-heading - Heading of a section, or of a part of one.
 * @csspart card - A card: one risk factor, one tip, a tier of help, or the result of the ticks.
 * @csspart cards - All risk factors.
 * @csspart list - Items that open; words explained; a group of things to tick.
 * @csspart list-heading - Heading of a group of things to tick.
 * @csspart item - One item.
 * @csspart item-heading - Its name.
 * @csspart body - Its text.
 * @csspart icon - A picture.
 * @csspart change - Whether the reader can change a risk factor.
 * @csspart more - Disclosure of the text of a risk factor.
 * @csspart tier - One tier of help.
 * @csspart eyebrow - Place of a tier in the order to check them.
 * @csspart call - Link that calls a phone number.
 * @csspart result - What to talk about at the visit.
 * @csspart source - The sources.
 * @csspart help - Disclosure of when to get help.
 * @csspart help-heading - Heading of a tier, or of a group of signs.
 * @csspart term - Word that opens its explanation.
 * @csspart term-meaning - Explanation of a word.
 */
export class SpasmGuide extends SpasmElement<Content, Entry> {
  static override styles = [shared, cardStyles, guideStyles];

  static override properties: PropertyDeclarations = {
    sections: {},
    phone: {},
    emergencyPhone: {attribute: 'emergency-phone'},
  };

  /** Ids of the sections to show, separated by spaces or commas; their order stays. Default: all. @someOf sectionIds */
  declare sections: string | null;
  /** The clinic's phone number, for help today and for a visit, as `<spasm-care-guide>` takes it. Default: none is shown. */
  declare phone: string | null;
  /** The number to call in an emergency, such as `112`. It is never guessed. Default: none is shown. */
  declare emergencyPhone: string | null;

  constructor() {
    super();
    new DeepLinkController(this);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    const inside = this.renderRoot.querySelectorAll<SpasmElement<never, never>>('[exportparts]');
    await Promise.all([...inside].map((each) => each.updateComplete));
    return isComplete;
  }

  protected override loadContent(): Promise<Content> {
    return import('../content/guide.js');
  }

  protected override choose(content: Content): readonly Entry[] | undefined {
    // Without its door, the tags that it is made of may be missing.
    if (!customElements.get('spasm-care-guide')) {
      this.report('sections', this.sections, 'it where define/spasm-guide.js is loaded');
      return undefined;
    }
    const texts = this.#texts(content);
    return texts.length > 0 ? texts.flatMap(({entries}) => entries) : undefined;
  }

  protected override introduced(content: Content): readonly Part[] {
    return this.#texts(content).flatMap(({introduced}) => introduced);
  }

  protected override showsHelp(): boolean {
    return this.#shown().includes('care');
  }

  protected override renderItems(content: Content): TemplateResult {
    const {phrases} = content;
    const ids = this.#shown();
    const options: SectionOptions = {
      level: this.level,
      explain: this.explain,
      // What is wrong with it is told by this tag.
      src: typeof this.contentSrc === 'string' ? this.contentSrc : nothing,
      phone: this.#phone('phone', this.phone),
      emergencyPhone: this.#phone('emergency-phone', this.emergencyPhone),
      careHref: this.showsHelp() && linkTo('care', this),
    };
    return html`<div class="progress" part="progress"></div>
      ${heading(this.level, phrases.guideTitle, 'heading')}
      <nav
        part="navigation"
        class="contents needs-script"
        id=${anchorOf(contentsId)}
        tabindex="-1"
        aria-label=${phrases.guideContents}
      >
        <p class="contents-title" aria-hidden="true">${phrases.guideContents}</p>
        <ol>
          ${ids.map((id) => html`<li><a href=${linkTo(id, this)}>${sectionTexts[id](content).title}</a></li>`)}
        </ol>
        <button part="action" @click=${() => printAlone(this, phrases.guideTitle)}>
          ${phrases.guidePrint}
        </button>
      </nav>
      ${ids.map(
        (id) =>
          html`<section part="section" id=${anchorOf(id)} tabindex="-1">
            ${sectionBody(id, content, options)}
            <p class="back needs-script">
              <a part="back" href=${linkTo(contentsId, this)}>${phrases.guideBack}</a>
            </p>
          </section>`,
      )}`;
  }

  /** The sections asked for; none where the fallback tells more. */
  #shown(): readonly SectionId[] {
    const asked = this.known('sections', this.sections, sectionIds);
    if (asked.length > 0) return asked;
    return this.sections && this.hasFallback ? [] : sectionIds;
  }

  #texts(content: Content): readonly SectionText[] {
    return this.#shown().map((id) => sectionTexts[id](content));
  }

  /** A number as an attribute of the tag that shows it, which tells when it cannot be called. */
  #phone(attribute: string, given: unknown): SectionOptions['phone'] {
    if (typeof given === 'string') return given;
    if (given != null) this.report(attribute, given, phoneAllowed);
    return nothing;
  }
}
