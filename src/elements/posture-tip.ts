import {html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {fill} from '../content/phrase.js';
import type {PostureTip as Tip} from '../content/published.js';
import {audienceIds} from '../content/vocabulary.js';
import {SpasmSelectEvent} from '../events.js';
import {dayNumber} from '../internal/day-number.js';
import {SpasmElement} from '../internal/spasm-element.js';
import {stepByKey} from '../internal/step-by-key.js';
import {heading} from '../pieces/heading.js';
import {icon} from '../pieces/icon.js';
import {prose} from '../pieces/prose.js';
import {cardStyles} from '../styles/card.js';
import {shared} from '../styles/shared.js';
import {tipStyles} from './posture-tip.styles.js';

type Content = typeof import('../content/posture-tips.js');

/**
 * One tip for posture and everyday care, with a picture and a way to the next and the previous one.
 *
 * The buttons take the arrow keys, Home and End as well.
 *
 * @element posture-tip
 * @example <posture-tip rotate="daily" audience="desk"></posture-tip>
 * @slot - Fallback: shown until the tag is ready, and when the tip is unknown.
 * @slot header - Shown above the tip, such as the clinic's name.
 * @slot footer - Shown below the tip, such as a booking link.
 * @fires {SpasmSelectEvent} spasm-select - The reader went to another tip.
 * @fires {SpasmErrorEvent} spasm-error - The tag was given something it cannot use.
 * @csspart base - Box around everything.
 * @csspart card - The tip, without the notes below it.
 * @csspart icon - Picture of the tip.
 * @csspart eyebrow - "Tip" or "Tip of the day".
 * @csspart heading - The tip itself.
 * @csspart body - Why it may help, and how to do it.
 * @csspart navigation - The buttons, with the position between them.
 * @csspart action - One button.
 * @csspart source - Sources of the text.
 * @csspart help - Disclosure of when to get help.
 * @csspart help-heading - Heading of a group of signs.
 * @csspart term - Word that opens its explanation.
 * @csspart term-meaning - Explanation of a word.
 */
export class PostureTip extends SpasmElement<Content, Tip> {
  static override styles = [shared, cardStyles, tipStyles];

  static override properties: PropertyDeclarations = {tip: {}, rotate: {}, audience: {}};

  /** Id of the tip to show first. Default: the first one. @oneOf posture-tips */
  declare tip: string | null;
  /** `daily` shows another tip each day, the same for every reader. `tip` goes before it. @oneOf 'daily' */
  declare rotate: string | null;
  /** Groups of readers, separated by spaces: shows only tips meant for one of them. Default: all tips. @someOf audienceIds */
  declare audience: string | null;

  /** The tip that the reader has gone to. */
  #current: string | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('tip') || changed.has('rotate') || changed.has('audience')) this.#current = undefined;
  }

  protected override loadContent(): Promise<Content> {
    return import('../content/posture-tips.js');
  }

  protected override choose(content: Content): readonly Tip[] | undefined {
    const tips = this.#tipsIn(content);
    const id = this.#current ?? this.tip;
    const tip = id
      ? tips.find((each) => each.id === id)
      : tips.at(this.#isDaily ? dayNumber(new Date()) % tips.length : 0);
    if (tip) return [tip];
    this.report(
      'tip',
      id,
      tips.map((each) => each.id),
    );
    return undefined;
  }

  protected override renderItems(content: Content, items: readonly Tip[]): unknown {
    const {phrases} = content;
    const tips = this.#tipsIn(content);
    return items.map(
      (tip) =>
        html`<div part="card" class="card">
          <div aria-live="polite" aria-atomic="true">
            <div class="card-top">
              ${icon(tip.icon)}
              <div>
                <p part="eyebrow" class="small">${this.#isDaily ? phrases.tipOfTheDay : phrases.tip}</p>
                ${heading(this.level, tip.title, 'heading')}
              </div>
            </div>
            <div part="body">${prose([tip.summary, ...tip.body], this.explain)}</div>
          </div>
          ${tips.length > 1 ? this.#renderNavigation(phrases, tips, tips.indexOf(tip)) : nothing}
        </div>`,
    );
  }

  #renderNavigation(phrases: Content['phrases'], tips: readonly Tip[], index: number): TemplateResult {
    const go = (step: number): void => this.#go(tips[(index + step + tips.length) % tips.length]);
    const onKey = (event: KeyboardEvent): void => {
      const isRightToLeft = getComputedStyle(event.currentTarget as Element).direction === 'rtl';
      const next = stepByKey(event.key, index, tips.length, isRightToLeft);
      if (next === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      if (next !== index) this.#go(tips[next]);
    };
    return html`<div
      part="navigation"
      class="navigation needs-script"
      role="group"
      aria-label=${phrases.tipsNavigation}
      @keydown=${onKey}
    >
      <button part="action" @click=${() => go(-1)}>${phrases.tipPrevious}</button>
      <span>${fill(phrases.tipPosition, {number: index + 1, total: tips.length})}</span>
      <button part="action" @click=${() => go(1)}>${phrases.tipNext}</button>
    </div>`;
  }

  get #isDaily(): boolean {
    return this.rotate === 'daily' && !this.tip && !this.#current;
  }

  #tipsIn({postureTips: {items}}: Content): readonly Tip[] {
    if (this.rotate && this.rotate !== 'daily') this.report('rotate', this.rotate, 'daily');
    const audiences = this.known('audience', this.audience, audienceIds);
    const isFor = (tip: Tip): boolean => tip.audiences.some((each) => audiences.includes(each));
    // A tip that the page asks for is meant, whoever it is for.
    return items.some(isFor) ? items.filter((each) => isFor(each) || each.id === this.tip) : items;
  }

  #go(tip: Tip | undefined): void {
    if (!tip) return;
    this.#current = tip.id;
    this.requestUpdate();
    this.dispatchEvent(new SpasmSelectEvent(tip.id));
  }
}
