import {html, LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import type {CommonContent, Entry, Part} from '../content/published.js';
import type {ReviewClaim} from '../content/review.js';
import type {PrintController} from '../controllers/print-controller.js';
import type {Explain} from '../pieces/explained.js';
import {version} from '../version.js';
import {adoptStyles} from './adopt-styles.js';
import {hasFallback} from './fallback.js';
import {splitIds} from './ids.js';
import {readLevel} from './level.js';
import type {OwnWords} from './own-words.js';
import type {Problem} from './problem.js';

type Frame = typeof import('./frame.js');

/**
 * What all tags share: the common attributes, loading the content, the frame around it, and how bad input is met.
 *
 * Content and frame come by dynamic imports. Until then, and when what was asked for does not exist, the fallback shows.
 *
 * @attr lang - Language of the tag. Default: that of the nearest ancestor. All text is English today; see Content.
 * @slot - Fallback: shown until the tag is ready, and when it cannot show what was asked for.
 * @slot header - Shown above everything else, such as the clinic's name.
 * @slot footer - Shown below everything else, such as a booking link.
 * @fires {SpasmErrorEvent} spasm-error - The tag was given something it cannot use.
 * @csspart base - Box around everything.
 * @csspart heading - Heading of the tag.
 * @csspart body - The text.
 * @csspart term - Word that opens its explanation.
 * @csspart term-meaning - Explanation of a word.
 * @csspart source - The sources.
 * @csspart help - Disclosure of when to get help.
 * @csspart help-heading - Heading of a group of signs.
 */
export abstract class SpasmElement<Content extends CommonContent, Shown extends Entry>
  extends LitElement
  implements ReviewClaim
{
  /** Marks our classes, so that a second copy of the script can tell them from other code. */
  static readonly spasmElements = version;

  static override properties: PropertyDeclarations = {
    headingLevel: {attribute: 'heading-level'},
    contentSrc: {attribute: 'content-src'},
    reviewedBy: {attribute: 'reviewed-by'},
    reviewedRole: {attribute: 'reviewed-role'},
    reviewedOn: {attribute: 'reviewed-on'},
    reviewDue: {attribute: 'review-due'},
    reportHref: {attribute: 'report-href'},
  };

  /** Level of the tag's own heading, 1 to 6; headings inside go one deeper. Default: 2. */
  declare headingLevel: number | string | null;
  /** Address of a JSON file with your clinic's own words and phone numbers; see Content. */
  declare contentSrc: string | null;
  /** Name of the clinician who has checked the text. Counts only together with the three that follow. */
  declare reviewedBy: string | null;
  /** Role of the reviewer, such as "physiotherapist". */
  declare reviewedRole: string | null;
  /** Day of the review, such as `2026-03-01`. Any later change of the text sets the review back. */
  declare reviewedOn: string | null;
  /** Day by which the next review is due. After it, the tag says that the check is out of date. */
  declare reviewDue: string | null;
  /** Address at which readers can report a problem: `https://…`, `http://…` or `mailto:…`. Default: no link. */
  declare reportHref: string | null;

  /** Present once the content is. */
  protected print: PrintController | undefined;
  /** Shows a text with its terms explained; ready when items are rendered. */
  protected explain: Explain = (text) => [text];

  /** The content, with what a clinic has changed in it. */
  #words: OwnWords<Content> | undefined;
  #frame: Frame | undefined;
  #termListener: EventListenerObject | undefined;
  #loading: Promise<void> | undefined;
  /** What a declarative shadow root holds: it stays until the same can be shown in its place. */
  #declared: readonly ChildNode[] = [];
  readonly #reported = new Map<string, unknown>();
  readonly #problems: Problem[] = [];
  #hasWarned = false;

  constructor() {
    super();
    // As after an attribute has been removed, so that there is one value for "not given".
    const {elementProperties} = this.constructor as typeof LitElement;
    for (const [name, {type}] of elementProperties) Object.assign(this, {[name]: type ? false : null});
  }

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
    this.#loading ??= this.load();
    super.connectedCallback();
    adoptStyles(this, this.#frame ? [this.#frame.frameStyles] : []);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.#declared = [...(this.shadowRoot?.childNodes ?? [])];
    const root = super.createRenderRoot();
    // Lit would render in front of what is there.
    this.renderOptions.renderBefore = null;
    return root;
  }

  protected override shouldUpdate(): boolean {
    return this.#declared.length === 0 || this.#words !== undefined;
  }

  protected override update(changed: PropertyValues): void {
    const restore =
      this.#declared.length > 0 ? this.#frame?.takeOver(this.renderRoot as ShadowRoot) : undefined;
    super.update(changed);
    this.#declared = [];
    restore?.();
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
      const {length} = this.#declared;
      this.renderRoot.replaceChildren(...(length > 0 ? this.#declared : [document.createElement('slot')]));
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

  /** What the tag shows beside the items, such as the introduction of their collection. */
  protected introduced(_content: Content): readonly Part[] {
    return [];
  }

  /** Whether the items, as this tag shows them, hold the way to help; otherwise the frame adds it below them. */
  protected showsHelp(_items: readonly Shown[]): boolean {
    return false;
  }

  protected get level(): number {
    const level = readLevel(this.headingLevel ?? 2);
    if (!level) this.report('heading-level', this.headingLevel, '1 to 6');
    return level ?? 2;
  }

  protected get hasFallback(): boolean {
    return hasFallback(this);
  }

  /** Tells the page's developer, and the page itself, about something that cannot be used; the same thing only once. */
  protected report(attribute: string, given: unknown, allowed: Problem['allowed']): void {
    // What is unknown now may be something that the clinic adds.
    if (this.#words?.isPending) return;
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
    return html`<div part="base" class="base" @beforetoggle=${this.#termListener}>
      <slot name="header"></slot>
      ${this.#renderMiddle()}
      <slot name="footer"></slot>
    </div>`;
  }

  #renderMiddle(): TemplateResult {
    const content = this.#words?.content;
    const items = content && this.choose(content);
    if (!content || !this.#frame || (!items && this.hasFallback)) return html`<slot></slot>`;
    const explain = this.#frame.explainer(content.glossary, content.phrases.cannotShow);
    this.explain = explain;
    return this.#frame.framed({
      host: this,
      level: this.level,
      content,
      parts: items ? [...this.introduced(content), ...items] : [],
      showsHelp: items !== undefined && this.showsHelp(items),
      shown: items ? this.renderItems(content, items) : content.phrases.cannotShow,
      explain,
      report: (...problem) => this.report(...problem),
    });
  }

  /** Loads what the tag needs to render. */
  protected async load(): Promise<void> {
    try {
      const [frame, content] = await Promise.all([import('./frame.js'), this.loadContent()]);
      this.#frame = frame;
      this.print = new frame.PrintController(this);
      this.#termListener = frame.termListener({
        isLoaded: () => this.#words?.content.glossary !== undefined,
        onLoad: (glossary) => this.#words?.add(glossary),
        onError: (error) => this.#warn(error),
      });
      this.#words = new frame.OwnWords(this, content);
      adoptStyles(this, [frame.frameStyles]);
      this.requestUpdate();
    } catch (error) {
      this.#warn(error);
    }
  }

  #warn(error: unknown): void {
    const message = `<${this.localName}>: cannot show its text, so the fallback stays.`;
    if (!this.#hasWarned) console.warn(message, error);
    this.#hasWarned = true;
  }
}
