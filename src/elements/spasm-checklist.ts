import {html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import type {Collection, Item, Part, Sign} from '../content/published.js';
import {questionsFor, visitText} from '../content/visit.js';
import {SpasmSelectEvent} from '../events.js';
import {printAlone} from '../internal/print-alone.js';
import {SpasmElement} from '../internal/spasm-element.js';
import {heading} from '../pieces/heading.js';
import {help} from '../pieces/help.js';
import {cardStyles} from '../styles/card.js';
import {choiceStyles} from '../styles/choice.js';
import {shared} from '../styles/shared.js';
import {checklistStyles} from './spasm-checklist.styles.js';

type Content = typeof import('../content/checklist.js');

/**
 * A private list to tick what fits, and what comes of it: what to talk about at a visit, with questions to ask.
 *
 * It gives no score and no verdict. Ticks are kept nowhere but in the tag, and go when the reader leaves the page.
 *
 * @element spasm-checklist
 * @example <spasm-checklist only="work fitness low-mood"></spasm-checklist>
 * @slot - Fallback: shown until the tag is ready, and when it cannot show what was asked for.
 * @slot header - Shown above the list, such as the clinic's name; printed too.
 * @slot footer - Shown below the list, such as a booking link; printed too.
 * @fires {SpasmSelectEvent} spasm-select - The reader set a tick, or took it away.
 * @fires {SpasmErrorEvent} spasm-error - The tag was given something it cannot use.
 * @csspart base - Box around everything.
 * @csspart heading - Heading of the tag.
 * @csspart list - A group of things to tick.
 * @csspart list-heading - Heading of such a group.
 * @csspart item - One thing to tick, with its box.
 * @csspart result - What to talk about at the visit.
 * @csspart section-heading - Heading of the result and of its parts.
 * @csspart navigation - The buttons.
 * @csspart action - One button.
 * @csspart source - Sources of the text.
 * @csspart help - Disclosure of when to get help.
 * @csspart help-heading - Heading of a group of signs.
 * @csspart term - Word that opens its explanation.
 * @csspart term-meaning - Explanation of a word.
 */
export class SpasmChecklist extends SpasmElement<Content, Item> {
  static override styles = [shared, cardStyles, choiceStyles, checklistStyles];

  static override properties: PropertyDeclarations = {only: {}, careHref: {attribute: false}};

  /**
   * Ids of the risk factors and other factors to offer, separated by spaces or commas. Default: all.
   * @someOf risk-factors contributing-factors
   */
  declare only: string | null;
  /** Set by the guide around the list: where it tells when to get help, which is then not told again. */
  declare protected careHref: string | false | undefined;

  readonly #ticked = new Set<string>();
  /** What has come of copying. */
  /** Whether a tick has called for the signs; once open, closing them is up to the reader. */
  #hasSigns = false;
  #copied: 'done' | 'by hand' | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('pagehide', this.#forget);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('pagehide', this.#forget);
  }

  protected override update(changed: PropertyValues): void {
    // In a declarative shadow root the reader can tick before the script is there.
    if (!this.hasUpdated)
      for (const {value} of this.renderRoot.querySelectorAll<HTMLInputElement>(':checked'))
        this.#ticked.add(value);
    super.update(changed);
  }

  protected override loadContent(): Promise<Content> {
    return import('../content/checklist.js');
  }

  protected override choose({riskFactors, contributingFactors}: Content): readonly Item[] | undefined {
    const all = [...riskFactors.items, ...contributingFactors.items];
    const ids = this.known(
      'only',
      this.only,
      all.map(({id}) => id),
    );
    if (!this.only) return all;
    const asked = all.filter(({id}) => ids.includes(id));
    if (asked.length > 0) return asked;
    return this.hasFallback ? undefined : all;
  }

  protected override introduced({checklist}: Content): readonly Part[] {
    return [checklist];
  }

  protected override showsHelp(): boolean {
    return true;
  }

  protected override renderItems(content: Content, items: readonly Item[]): unknown {
    const {care, checklist, riskFactors, contributingFactors, phrases} = content;
    const signs = care.tiers.flatMap((tier) => tier.signs);
    const isNamed = (sign: Sign): boolean =>
      typeof sign !== 'string' && sign.for.some((group) => this.#ticked.has(group));
    this.#hasSigns ||= signs.some(isNamed);
    return html`
      ${heading(this.level, checklist.title, 'heading')}
      <p class="lead">${this.explain(checklist.intro)}</p>
      <p>${phrases.checklistPrivate}</p>
      ${[riskFactors, contributingFactors].map((group) => this.#renderGroup(group, items))}
      ${
        this.careHref
          ? html`<p class="help needs-script"><a href=${this.careHref}>${care.title}</a></p>`
          : help(content, this.level + 1, this.explain, this.#hasSigns)
      }
      ${this.#renderResult(content, items)}
    `;
  }

  #renderGroup(group: Collection, items: readonly Item[]): unknown {
    const own = items.filter((item) => group.items.includes(item));
    if (own.length === 0) return nothing;
    return html`<fieldset part="list">
      <legend>${heading(this.level + 1, group.title, 'list-heading')}</legend>
      <div class="ticks">${own.map((item) => this.#renderTick(item))}</div>
    </fieldset>`;
  }

  // Without a name and outside of any form, a tick is never sent; without autocomplete, no browser brings it back.
  #renderTick({id, title, summary}: Item): TemplateResult {
    return html`<div part="item">
      <label>
        <input
          type="checkbox"
          autocomplete="off"
          value=${id}
          aria-describedby="about-${id}"
          .checked=${this.#ticked.has(id)}
          @change=${this.#onTick}
        />
        ${title}
      </label>
      <p id="about-${id}" class="small">${this.explain(summary)}</p>
    </div>`;
  }

  #renderResult(content: Content, items: readonly Item[]): TemplateResult {
    const {checklist, phrases} = content;
    const ticked = items.filter(({id}) => this.#ticked.has(id));
    const text = visitText(content, ticked);
    const section = (title: string): TemplateResult => heading(this.level + 2, title, 'section-heading');
    return html`<section part="result" class="card">
      ${heading(this.level + 1, phrases.checklistResult, 'section-heading')}
      ${section(phrases.checklistTicked)}
      ${
        ticked.length > 0
          ? html`<ul>
              ${ticked.map(({title}) => html`<li>${title}</li>`)}
            </ul>`
          : html`<p>${phrases.checklistNothing}</p>`
      }
      ${section(phrases.checklistQuestions)}
      <ul>
        ${questionsFor(checklist, ticked).map((question) => html`<li>${this.explain(question)}</li>`)}
      </ul>
      <div part="navigation" class="navigation needs-script">
        <button part="action" @click=${() => this.#print(phrases.checklistResult)}>
          ${phrases.printButton}
        </button>
        <button part="action" @click=${() => this.#copy(text)}>${phrases.copyButton}</button>
        <p role="status">
          ${this.#copied && (this.#copied === 'done' ? phrases.copied : phrases.copyByHand)}
        </p>
        ${
          this.#copied === 'by hand'
            ? html`<textarea
                readonly
                rows="8"
                autocomplete="off"
                aria-label=${phrases.checklistText}
                .value=${text}
              ></textarea>`
            : nothing
        }
      </div>
    </section>`;
  }

  /** Without the guide around it, the list has to tell itself when to get help. */
  async #print(title: string): Promise<void> {
    const {careHref} = this;
    this.careHref = undefined;
    await this.updateComplete;
    await printAlone(this, title);
    this.careHref ||= careHref;
  }

  async #copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#copied = 'done';
    } catch {
      this.#copied = 'by hand';
    }
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector('textarea')?.select();
  }

  #onTick(event: Event): void {
    const box = event.target as HTMLInputElement;
    if (box.checked) this.#ticked.add(box.value);
    else this.#ticked.delete(box.value);
    this.#copied = undefined;
    this.requestUpdate();
    this.dispatchEvent(new SpasmSelectEvent(box.value, box.checked));
  }

  /** A page that the browser keeps for the way back must not show the ticks to whoever comes back. */
  readonly #forget = (): void => {
    this.#ticked.clear();
    this.#copied = undefined;
    this.requestUpdate();
  };
}
