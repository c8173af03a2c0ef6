import {html, LitElement, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {CommonContent, Item} from '../content/published.js';
import type {ReviewClaim} from '../content/review.js';
import type {PrintController} from '../controllers/print-controller.js';
import {version} from '../version.js';
import {adoptStyles} from './adopt-styles.js';
import {splitIds} from './ids.js';
import type {Problem} from './problem.js';

type Frame = typeof import('./frame.js');

const defaultHeadingLevel = 2;

/**
 * What all tags share: the common attributes, loading the content, the frame around it, and how bad input is met.
 *
 * Content and frame come by dynamic imports: a page built with a bundler gets them beside its script, topic by topic;
 * in the single file they are at hand at once. Until then, and when what was asked for does not exist, the fallback shows.
 */
export abstract class SpasmElement<Content extends CommonContent, Shown extends Item>
  extends LitElement
  implements ReviewClaim
{
  /** Marks our classes, so that a second copy of the script can tell them from other code. */
  static readonly spasmElements = version;

  static override properties: PropertyDeclarations = {
    headingLevel: {attribute: 'heading-level'},
    reviewedBy: {attribute: 'reviewed-by'},
    reviewedRole: {attribute: 'reviewed-role'},
    reviewedOn: {attribute: 'reviewed-on'},
    reviewDue: {attribute: 'review-due'},
  };

  /** Level of the tag's own heading, 1 to 6; headings inside go one deeper. Default: 2. */
  declare headingLevel: number | string | null;
  /** Name of the clinician who has checked the text. Counts only together with the three that follow. */
  declare reviewedBy: string | null;
  /** Role of the reviewer, such as "physiotherapist". */
  declare reviewedRole: string | null;
  /** Day of the review, such as `2026-03-01`. */
  declare reviewedOn: string | null;
  /** Day by which the next review is due. */
  declare reviewDue: string | null;

  /** Present once the content is. */
  protected print: PrintController | undefined;

  #content: Content | undefined;
  #frame: Frame | undefined;
  #loading: Promise<void> | undefined;
  readonly #reported = new Map<string, unknown>();
  readonly #problems: Problem[] = [];
  #hasWarned = false;

  // Lit would adopt style sheets of the document the script runs in, which an element in another one must not have.
  static override finalizeStyles(): [] {
    return [];
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.requestUpdate();
  }

  override connectedCallback(): void {
    // First, since controllers wait for the content as soon as they hear of the connection.
    this.#loading ??= this.#load();
    super.connectedCallback();
    adoptStyles(this);
  }

  protected override updated(): void {
    for (const problem of this.#problems.splice(0)) this.#frame?.tell(this, problem);
  }

  // Whatever goes wrong here, for example a policy of the page that forbids to build templates, the fallback must stay.
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      this.#warn(error);
      this.renderRoot.replaceChildren(document.createElement('slot'));
    }
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#loading;
    return super.getUpdateComplete();
  }

  /** Loads the content that the tag shows. */
  protected abstract loadContent(): Promise<Content>;

  /** Items of the content to show, or `undefined` when what was asked for does not exist. */
  protected abstract choose(content: Content): readonly Shown[] | undefined;

  /** What the tag shows of the chosen items: anything Lit can render. */
  protected abstract renderItems(content: Content, items: readonly Shown[]): unknown;

  /** Level of the tag's own heading. */
  protected get level(): number {
    const given = this.headingLevel ?? defaultHeadingLevel;
    if (/^[1-6]$/.test(textOf(given))) return Number(given);
    this.report('heading-level', given, '1 to 6');
    return defaultHeadingLevel;
  }

  /** Whether the page gave fallback content. */
  protected get hasFallback(): boolean {
    // Not by instanceof: the nodes of a frame's document have classes of their own.
    return [...this.childNodes].some((node) =>
      'slot' in node ? !node.slot : node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
    );
  }

  /** Tells the page's developer, and the page itself, about something that cannot be used; the same thing only once. */
  protected report(attribute: string, given: unknown, allowed: Problem['allowed']): void {
    // Nothing given is a problem too, the first time.
    const problem = given ?? this;
    if (Object.is(this.#reported.get(attribute), problem)) return;
    this.#reported.set(attribute, problem);
    this.#problems.push({attribute, given, allowed});
  }

  /** The ids given in a list that exist; the first that does not is reported. */
  protected known<Id extends string>(attribute: string, given: unknown, ids: readonly Id[]): readonly Id[] {
    const asked = splitIds(given);
    const unknown = asked.find((each) => !ids.some((id) => id === each));
    if (unknown !== undefined || (given != null && typeof given !== 'string'))
      this.report(attribute, unknown ?? given, ids);
    return ids.filter((id) => asked.includes(id));
  }

  protected override render(): TemplateResult {
    return html`<div part="base" class="base">
      <slot name="header"></slot>
      ${this.#renderMiddle()}
      <slot name="footer"></slot>
    </div>`;
  }

  #renderMiddle(): TemplateResult {
    const content = this.#content;
    const items = content && this.choose(content);
    if (!content || !this.#frame || (!items && this.hasFallback)) return html`<slot></slot>`;
    return this.#frame.framed({
      host: this,
      level: this.level,
      content,
      items: items ?? [],
      shown: items ? this.renderItems(content, items) : content.phrases.cannotShow,
      report: (...problem) => this.report(...problem),
    });
  }

  async #load(): Promise<void> {
    try {
      [this.#frame, this.#content] = await Promise.all([import('./frame.js'), this.loadContent()]);
      this.print = new this.#frame.PrintController(this);
      this.requestUpdate();
    } catch (error) {
      this.#warn(error);
    }
  }

  #warn(error: unknown): void {
    if (this.#hasWarned) return;
    this.#hasWarned = true;
    console.warn(`<${this.localName}>: cannot show its text, so the fallback stays.`, error);
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? `${value}` : '';
}
