import {
  html,
  isServer,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {anchorOf} from '../content/anchor.js';
import {fill, pluralForm} from '../content/phrase.js';
import type {Cause, Region} from '../content/published.js';
import {regionIds} from '../content/vocabulary.js';
import {TargetController} from '../controllers/target-controller.js';
import {SpasmSelectEvent} from '../events.js';
import {linkTo} from '../internal/link-to.js';
import {SpasmElement} from '../internal/spasm-element.js';
import {stepInGroup} from '../internal/step-by-key.js';
import {backFigure, regionAt} from '../pieces/back-figure.js';
import {causesByRegion} from '../pieces/causes-by-region.js';
import {heading} from '../pieces/heading.js';
import {mappedCause} from '../pieces/mapped-cause.js';
import {regionRadios} from '../pieces/region-radios.js';
import {choiceStyles} from '../styles/choice.js';
import {figureStyles} from '../styles/figure.js';
import {itemListStyles} from '../styles/item-list.js';
import {shared} from '../styles/shared.js';
import {backMapStyles} from './spasm-back-map.styles.js';
import type {SpasmCauseList} from './spasm-cause-list.js';

type Content = typeof import('../content/causes.js');

const forList = 'the id of a spasm-cause-list';
const isLinked = ({regions}: Cause): boolean => regions.length > 0;

/**
 * A drawn back: the reader chooses a part of the body and sees the causes linked to it.
 *
 * One group of radio buttons carries the choice, so that keys and screen readers meet each part once.
 *
 * @element spasm-back-map
 * @example <spasm-back-map for="causes"></spasm-back-map>
 * @slot - Fallback: shown until the tag is ready, and when it does not know the part.
 * @slot header - Shown above the map, such as the clinic's name.
 * @slot footer - Shown below the map, such as a booking link.
 * @fires {SpasmSelectEvent} spasm-select - The reader chose a part of the body; `itemId` is empty when the choice was cleared.
 * @fires {SpasmErrorEvent} spasm-error - The tag was given something it cannot use.
 * @csspart base - Box around everything.
 * @csspart heading - Heading of the map.
 * @csspart drawing - The drawing of the back.
 * @csspart regions - The parts of the body in words.
 * @csspart key - What the lines of the drawing mean.
 * @csspart group-heading - Name of the chosen part, and of the group of causes without one.
 * @csspart action - Button that clears the choice.
 * @csspart list - The causes of a group.
 * @csspart item - One cause.
 * @csspart item-heading - Heading of a cause.
 * @csspart body - What a cause shows when open.
 * @csspart source - Sources of a cause, or of the map.
 * @csspart help - Disclosure of when to get help.
 * @csspart help-heading - Heading of a group of signs.
 * @csspart term - Word that opens its explanation.
 * @csspart term-meaning - Explanation of a word.
 */
export class SpasmBackMap extends SpasmElement<Content, Cause> {
  static override styles = [shared, itemListStyles, choiceStyles, figureStyles, backMapStyles];

  static override properties: PropertyDeclarations = {region: {}, for: {}};

  /** Which part of the body is chosen at first. Default: none. @oneOf regionIds */
  declare region: string | null;
  /** Id of a `spasm-cause-list` in the same document or shadow root that shows the causes of the chosen part. */
  declare for: string | null;

  /** What the reader has chosen; `null` after clearing, `undefined` before the first choice. */
  #choice: Region | null | undefined;
  #pointed: Region | undefined;
  readonly #target = new TargetController(this, () => this.for);
  /** The list that follows, and the part it was told. */
  #list: SpasmCauseList | undefined;
  #told: Region | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('region')) this.#choice = undefined;
  }

  protected override updated(): void {
    // Before the content is there, a problem could not be told.
    if (this.print) this.#tellList();
    super.updated();
  }

  protected override loadContent(): Promise<Content> {
    return import('../content/causes.js');
  }

  /** The causes of the chosen part, then those that belong to none. */
  protected override choose({causes}: Content): readonly Cause[] | undefined {
    const region = this.#chosen;
    if (this.region && region === undefined && this.#choice === undefined) {
      this.report('region', this.region, regionIds);
      if (this.hasFallback) return undefined;
    }
    const felt = causes.items.filter(({regions}) => region && regions.includes(region));
    return [...felt, ...causes.items.filter((each) => !isLinked(each))];
  }

  protected override renderItems({causes, phrases}: Content, items: readonly Cause[]): unknown {
    const [region, felt] = [this.#chosen, items.filter(isLinked)];
    const count = fill(pluralForm(phrases.mapCount, felt.length, 'en'), {count: felt.length});
    return html`
      ${heading(this.level, phrases.mapTitle, 'heading')}
      <p class="lead needs-script">${phrases.mapHint}</p>
      ${this.#renderMap(phrases, new Set(causes.items.flatMap(({editorRegions = []}) => editorRegions)))}
      ${
        region
          ? html`<div class="group">
              ${heading(this.level + 1, phrases.mapRegions[region], 'group-heading')}
              <button part="action" class="needs-script" @click=${this.#onClear}>${phrases.mapClear}</button>
            </div>`
          : nothing
      }
      <p role="status">${region ? count : nothing}</p>
      ${
        isServer && !region
          ? html`<div class="without-script">
              ${causesByRegion(causes.items, this.level + 1, phrases)}
              ${this.#renderList(causes.items.filter(isLinked), phrases)}
            </div>`
          : nothing
      }
      ${region ? keyed(region, this.#renderList(felt, phrases)) : nothing}
      <div class="group">${heading(this.level + 1, phrases.mapElsewhere, 'group-heading')}</div>
      ${this.#renderList(items.slice(felt.length), phrases)}
    `;
  }

  #renderMap(phrases: Content['phrases'], ours: ReadonlySet<Region>): TemplateResult {
    const chosen = this.#chosen;
    const pointed = this.#pointed;
    return html`<div class="map">
      <div
        class="columns"
        @click=${this.#onClick}
        @change=${this.#onChange}
        @keydown=${this.#onKey}
        @pointerover=${this.#onPoint}
        @pointerleave=${this.#onLeave}
        @focusin=${this.#onPoint}
        @focusout=${this.#onLeave}
      >
        <div class="panel">${backFigure({chosen, pointed, ours, front: phrases.mapFront})}</div>
        ${regionRadios(chosen, pointed, phrases)}
      </div>
    </div>`;
  }

  #renderList(causes: readonly Cause[], phrases: Content['phrases']): TemplateResult {
    return html`<div part="list" class="list">
      ${causes.map((cause) => this.#renderCause(cause, phrases))}
    </div>`;
  }

  #renderCause(cause: Cause, phrases: Content['phrases']): TemplateResult {
    const isShown = this.#list?.shadowRoot?.getElementById(anchorOf(cause.id));
    return mappedCause(cause, phrases, this.explain, {
      level: this.level + 2,
      isOurs: cause.editorRegions?.some((region) => region === this.#chosen),
      ...(isShown && {address: linkTo(cause.id, this)}),
    });
  }

  get #chosen(): Region | undefined {
    const asked = this.#choice === undefined ? this.region : this.#choice;
    return regionIds.find((id) => id === asked);
  }

  get #radios(): readonly HTMLInputElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLInputElement>('input')];
  }

  #choose(region: Region | null): void {
    this.#choice = region;
    if (this.for && !this.#target.element) this.report('for', this.for, forList);
    this.requestUpdate();
    this.dispatchEvent(new SpasmSelectEvent(region ?? ''));
  }

  /** Lets the list show the causes of the chosen part; before a part is chosen, the list is as the page made it. */
  #tellList(): void {
    const {element} = this.#target;
    const list = element?.localName === 'spasm-cause-list' ? (element as SpasmCauseList) : undefined;
    if ((element && !list) || (this.for != null && typeof this.for !== 'string'))
      this.report('for', this.for, forList);
    const region = this.#chosen;
    if (list === this.#list && region === this.#told) return;
    if (list && (region || this.#told)) {
      list.region = region ?? null;
      void this.#updateAfter(list);
    }
    this.#list = list;
    this.#told = region;
  }

  /** The list's items are known once it shows them. */
  async #updateAfter(list: SpasmCauseList): Promise<void> {
    await customElements.whenDefined(list.localName);
    await list.updateComplete;
    this.requestUpdate();
  }

  #pick(target: EventTarget | null | undefined): void {
    const region = regionAt(target);
    if (region && region !== this.#chosen) this.#choose(region);
  }

  readonly #onPoint = ({target}: Event): void => this.#point(regionAt(target));
  readonly #onLeave = (): void => this.#point(undefined);
  readonly #onChange = ({target}: Event): void => this.#pick(target);
  #point(region: Region | undefined): void {
    if (region === this.#pointed) return;
    this.#pointed = region;
    this.requestUpdate();
  }

  readonly #onClick = ({target}: Event): void => {
    if (!(target as Element).closest('svg')) return;
    const radio = this.#radios.find(({value}) => value === regionAt(target));
    radio?.focus({preventScroll: true});
    this.#pick(radio);
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const {key, target, currentTarget} = event;
    const radios = this.#radios;
    const index = radios.indexOf(target as HTMLInputElement);
    const isRightToLeft = getComputedStyle(currentTarget as Element).direction === 'rtl';
    const next = key === 'Enter' ? index : stepInGroup(key, index, radios.length, isRightToLeft);
    if (next === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    radios[next]?.focus();
    this.#pick(radios[next]);
  };

  readonly #onClear = (): void => {
    this.#choose(null);
    // The button goes, and the focus must not be lost with it.
    this.#radios[0]?.focus({preventScroll: true});
  };
}
