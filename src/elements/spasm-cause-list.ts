import {html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {fill, pluralForm} from '../content/phrase.js';
import type {Item} from '../content/published.js';
import {plainText} from '../content/text.js';
import {regionIds} from '../content/vocabulary.js';
import {DeepLinkController} from '../controllers/deep-link-controller.js';
import {SpasmToggleEvent} from '../events.js';
import {hasAllWords, searchable} from '../internal/matches.js';
import {SpasmElement} from '../internal/spasm-element.js';
import {heading} from '../pieces/heading.js';
import {prose} from '../pieces/prose.js';
import {sourceLine} from '../pieces/sources.js';
import {shared} from '../styles/shared.js';
import {causeListStyles} from './spasm-cause-list.styles.js';

type Content = typeof import('../content/causes.js');

const idPrefix = 'spasm-';

/**
 * The causes of back spasm as a list of items to open, with what a spasm is in front.
 *
 * @element spasm-cause-list
 * @slot - Fallback: shown until the tag is ready, and when it cannot show what was asked for.
 * @slot header - Shown above the list, such as the clinic's name.
 * @slot footer - Shown below the list, such as a booking link.
 * @fires {SpasmToggleEvent} spasm-toggle - The reader opened or closed an item.
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
 */
export class SpasmCauseList extends SpasmElement<Content, Item> {
  static override styles = [shared, causeListStyles];

  static override properties: PropertyDeclarations = {
    only: {},
    exclude: {},
    region: {},
    open: {},
    single: {type: Boolean},
    filterable: {type: Boolean},
  };

  /** Ids of the causes to show, apart by blanks or commas. Default: all. */
  declare only: string | null;
  /** Ids of the causes to leave out, apart by blanks or commas. */
  declare exclude: string | null;
  /** Shows only causes felt in this part of the body: an id such as `lower-back`. */
  declare region: string | null;
  /** Ids of the items that are open at first, apart by blanks or commas; or `all`. */
  declare open: string | null;
  /** Keeps at most one item open. */
  declare single: boolean;
  /** Shows a field that filters the causes by the words typed. */
  declare filterable: boolean;

  /** Ids of the open items; unknown until the content is there. */
  #open: Set<string> | undefined;
  #query = '';
  readonly #searchTexts = new WeakMap<Item, string>();

  constructor() {
    super();
    new DeepLinkController(this, (id) => this.#reveal(id));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('open')) this.#open = undefined;
  }

  protected override loadContent(): Promise<Content> {
    return import('../content/causes.js');
  }

  /** What a spasm is stands before the whole list; a chosen few causes stand alone. */
  protected override choose({overview, causes}: Content): readonly Item[] | undefined {
    const ids = causes.items.map((cause) => cause.id);
    const only = this.known('only', this.only, ids);
    const exclude = this.known('exclude', this.exclude, ids);
    const felt = this.known('region', this.region, regionIds);
    const all = [...overview.items, ...causes.items];
    this.#open ??= this.#openAtFirst(all.map((item) => item.id));

    const asked = causes.items.filter(
      ({id, regions}) =>
        (!this.only || only.includes(id)) &&
        (!this.region || regions.some((region) => felt.includes(region))) &&
        !exclude.includes(id),
    );
    if (asked.length === 0) return this.hasFallback ? undefined : all;
    return this.only || this.region ? asked : [...overview.items, ...asked];
  }

  protected override renderItems(content: Content, items: readonly Item[]): unknown {
    const {title, intro} = content.causes;
    return html`
      ${heading(this.level, title, 'heading')}
      ${intro ? html`<p class="lead">${plainText(intro)}</p>` : nothing}
      ${this.filterable ? this.#renderFilter(content, items) : nothing}
      <div part="list" class="list" @toggle=${this.#toggleListener}>
        ${items.map((item) => this.#renderItem(item, content.phrases))}
      </div>
    `;
  }

  #renderItem(item: Item, phrases: Content['phrases']): TemplateResult {
    return html`<details
      part="item"
      id=${idPrefix + item.id}
      ?open=${this.#open?.has(item.id)}
      ?hidden=${!this.#matches(item)}
    >
      <summary>${heading(this.level + 1, item.title, 'item-heading')}</summary>
      <div part="body" class="body">
        <p class="lead">${plainText(item.summary)}</p>
        ${prose(item.body)} ${sourceLine(item.sources, phrases)}
      </div>
    </details>`;
  }

  #renderFilter({phrases}: Content, items: readonly Item[]): TemplateResult {
    const total = items.filter((item) => 'regions' in item).length;
    const shown = items.filter((item) => this.#matches(item)).length;
    const count = fill(pluralForm(phrases.causesShown, total, 'en'), {shown, total});
    return html`<div part="filter" class="filter">
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

  #openAtFirst(ids: readonly string[]): Set<string> {
    const asked = this.known('open', this.open, [...ids, 'all']);
    return new Set((asked.includes('all') ? ids : asked).slice(0, this.single ? 1 : ids.length));
  }

  /** The open items after one was opened or closed. */
  #opened(id: string, isOpen: boolean): Set<string> {
    const open = new Set(this.single && isOpen ? [] : this.#open);
    if (isOpen) open.add(id);
    else open.delete(id);
    return open;
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

  async #reveal(id: string): Promise<HTMLElement | undefined> {
    const item = this.renderRoot.querySelector<HTMLDetailsElement>(`#${idPrefix}${CSS.escape(id)}`);
    if (!item) return undefined;
    this.#query = '';
    this.#open = this.#opened(id, true);
    this.requestUpdate();
    await this.updateComplete;
    return item.querySelector('summary') ?? undefined;
  }

  /** `toggle` does not bubble, so the list listens on its way down. */
  readonly #toggleListener = {
    capture: true,
    handleEvent: ({target}: Event): void => {
      if (!(target instanceof HTMLDetailsElement) || !this.#open) return;
      const id = target.id.slice(idPrefix.length);
      // What our own code opened or closed is in the set already; the rest was done by the reader.
      if (target.open === this.#open.has(id) || this.print?.isPrinting) return;
      this.#open = this.#opened(id, target.open);
      this.requestUpdate();
      this.dispatchEvent(new SpasmToggleEvent(id, target.open));
    },
  };

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
