import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {fill, pluralForm} from '../content/phrase.js';
import type {Item, Part} from '../content/published.js';
import {plainText} from '../content/text.js';
import {regionIds} from '../content/vocabulary.js';
import {OpenItemsController} from '../controllers/open-items-controller.js';
import {askedItems} from '../internal/asked-items.js';
import {hasAllWords, searchable} from '../internal/matches.js';
import {isNested} from '../internal/nesting.js';
import {SpasmElement} from '../internal/spasm-element.js';
import {disclosure} from '../pieces/disclosure.js';
import {heading} from '../pieces/heading.js';
import {itemBody} from '../pieces/item-body.js';
import {itemListStyles} from '../styles/item-list.js';
import {shared} from '../styles/shared.js';
import {causeListStyles} from './spasm-cause-list.styles.js';

type Content = typeof import('../content/causes-and-overview.js');

/**
 * The causes of back spasm as a list of items to open, with what a spasm is in front.
 *
 * The order is no ranking. An address that ends in `#spasm-disc-problem` opens that item and goes to it.
 *
 * @element spasm-cause-list
 * @example <spasm-cause-list filterable open="sudden-movement"></spasm-cause-list>
 * @slot - Fallback: shown until the tag is ready, and when it cannot show what was asked for.
 * @slot header - Shown above the list, such as the clinic's name.
 * @slot footer - Shown below the list, such as a booking link.
 * @fires {SpasmToggleEvent} spasm-toggle - The reader opened or closed an item. Not fired for what your code does.
 * @fires {SpasmErrorEvent} spasm-error - The tag was given something it cannot use.
 * @csspart base - Box around everything.
 * @csspart heading - Heading of the list.
 * @csspart filter - Field to filter by, with its label and the count.
 * @csspart list - All items.
 * @csspart item - One item.
 * @csspart item-heading - Heading of an item.
 * @csspart body - What an item shows when open.
 * @csspart source - Sources of an item, or of the list.
 * @csspart help - Disclosure of when to get help.
 * @csspart help-heading - Heading of a group of signs.
 * @csspart term - Word that opens its explanation.
 * @csspart term-meaning - Explanation of a word.
 */
export class SpasmCauseList extends SpasmElement<Content, Item> {
  static override styles = [shared, itemListStyles, causeListStyles];

  static override properties: PropertyDeclarations = {
    only: {},
    exclude: {},
    region: {},
    open: {},
    single: {type: Boolean},
    filterable: {type: Boolean},
  };

  /** Ids of the causes to show, separated by spaces or commas. Default: all. @someOf causes */
  declare only: string | null;
  /** Ids of the causes to leave out, separated by spaces or commas. @someOf causes */
  declare exclude: string | null;
  /** Shows only causes felt in this part of the body. @oneOf regionIds */
  declare region: string | null;
  /** Ids of the items that are open at first, separated by spaces or commas; or `all`. @someOf causes overview 'all' */
  declare open: string | null;
  /** Keeps at most one item open. */
  declare single: boolean;
  /** Shows a field that filters the causes by the words typed. */
  declare filterable: boolean;

  readonly #items = new OpenItemsController(this, {
    isPrinting: () => Boolean(this.print?.isPrinting),
    isSingle: () => this.single,
    onLink: () => (this.#query = ''),
  });
  /** The value of `open` that has been followed; since then the reader decides. */
  #followed: unknown;
  #query = '';
  readonly #searchTexts = new WeakMap<Item, string>();

  protected override loadContent(): Promise<Content> {
    return import('../content/causes-and-overview.js');
  }

  /** What a spasm is stands before the whole list; a chosen few causes stand alone, as in the guide, which has told it. */
  protected override choose({overview, causes}: Content): readonly Item[] | undefined {
    const felt = this.known('region', this.region, regionIds);
    const all = [...overview.items, ...causes.items];
    this.#openAtFirst(all.map((item) => item.id));

    const asked = askedItems(causes.items, this, (...ids) => this.known(...ids)).filter(
      ({regions}) => !this.region || regions.some((region) => felt.includes(region)),
    );
    if (asked.length === 0) return this.hasFallback ? undefined : all;
    return this.only || this.region || isNested(this) ? asked : [...overview.items, ...asked];
  }

  protected override introduced({causes}: Content): readonly Part[] {
    return [causes];
  }

  protected override renderItems(content: Content, items: readonly Item[]): unknown {
    const {title, intro} = content.causes;
    return html`
      ${heading(this.level, title, 'heading')}
      ${intro ? html`<p class="lead">${this.explain(intro)}</p>` : nothing}
      ${this.filterable ? this.#renderFilter(content, items) : nothing}
      <div part="list" class="list" @toggle=${this.#items.toggleListener}>
        ${items.map((item) =>
          disclosure(
            item,
            this.level + 1,
            {isOpen: this.#items.has(item.id), isHidden: !this.#matches(item)},
            itemBody(item, content.phrases, this.explain),
          ),
        )}
      </div>
    `;
  }

  #renderFilter({phrases}: Content, items: readonly Item[]): TemplateResult {
    const total = items.filter((item) => 'regions' in item).length;
    const shown = items.filter((item) => this.#matches(item)).length;
    const count = fill(pluralForm(phrases.causesShown, total, 'en'), {shown, total});
    return html`<div part="filter" class="filter needs-script">
      <label for="filter">${phrases.causesFilter}</label>
      <input
        id="filter"
        type="search"
        autocomplete="off"
        maxlength="80"
        .value=${this.#query}
        @input=${this.#onFilter}
        @keydown=${this.#onFilterKey}
      />
      <p role="status">${this.#query ? (shown > 0 ? count : phrases.causesNone) : nothing}</p>
    </div>`;
  }

  #openAtFirst(ids: readonly string[]): void {
    const {open} = this;
    const asked = this.known('open', open, [...ids, 'all']);
    this.#items.openAtFirst(asked.includes('all') ? ids : asked, !Object.is(open, this.#followed));
    this.#followed = open;
  }

  #matches(item: Item): boolean {
    if (!this.#query) return true;
    // What a spasm is would only stand in the way of the causes.
    if (!('regions' in item)) return false;
    let text = this.#searchTexts.get(item);
    if (text === undefined) {
      text = searchable([item.title, item.summary, ...item.body].map(plainText).join(' '));
      this.#searchTexts.set(item, text);
    }
    return hasAllWords(text, this.#query);
  }

  #onFilter(event: Event): void {
    const {value} = event.target as HTMLInputElement;
    this.#query = value.trim() && value;
    this.requestUpdate();
  }

  #onFilterKey({key}: KeyboardEvent): void {
    if (key !== 'Escape') return;
    this.#query = '';
    this.requestUpdate();
  }
}
