/** Renders our tags in Node as Lit's own renderer does, but waits for their content and takes their styles along. */
import {LitElementRenderer} from '@lit-labs/ssr';
import type {RenderInfo} from '@lit-labs/ssr/lib/render-value.js';
import type {CSSResult, LitElement} from 'lit';
import type {CommonContent, Glossary} from '../content/published.js';
import type {TagClass} from '../internal/define.js';
import {describeProblem, type Problem} from '../internal/problem.js';
import {frameStyles} from '../styles/frame.js';
import {AttributeError} from './attributes.js';

/** Until the script takes over, what needs it keeps its room, so that nothing moves. The styles go with what they are for. */
const early = '.needs-script{visibility:hidden}.without-script{display:none}';
/** Where no script runs, none will come. */
const withoutScript =
  '<noscript><style>.needs-script{display:none}.without-script{display:block}</style></noscript>';

/** Of a tag, what the renderer needs: it stands in for the browser, which may call all this. */
interface Rendered {
  load(): Promise<void>;
  loadContent(): Promise<CommonContent>;
  report(attribute: string, given: unknown, allowed: Problem['allowed']): void;
  getRootNode(): object;
}

/** For our tags; the tags in their shadow roots are rendered in the same way. */
export class TagRenderer extends LitElementRenderer {
  static override matchesClass(element: TagClass): boolean {
    return element.spasmElements !== undefined;
  }

  constructor(tag: string) {
    super(tag);
    // In the browser a problem is told to the page, which goes on; here somebody can still mend it.
    this.#tag.report = (attribute, given, allowed) => {
      throw new AttributeError(describeProblem(tag, {attribute, given, allowed}));
    };
    // Nothing is slotted here, so a tag that is asked for nothing that exists says so.
    Object.defineProperty(this.element, 'childNodes', {value: []});
    const load = this.#tag.loadContent.bind(this.#tag);
    this.#tag.loadContent = async () => ({glossary: await meanings(), ...(await load())});
  }

  override renderShadow(info: RenderInfo): ReturnType<LitElementRenderer['renderShadow']> {
    const host = info.customElementHostStack.at(-2)?.element;
    // By this a tag knows that it stands in another one, which speaks for both.
    this.#tag.getRootNode = () => (host ? {host} : this.element);
    // Nor is the page known: its language may run the other way, so the text says which way it runs.
    if (!host) Object.defineProperty(this.element, 'parentNode', {value: {getAttribute: () => 'und'}});
    return [
      () =>
        this.#tag.load().then(() => {
          const own = [(this.element.constructor as typeof LitElement).styles ?? []].flat(3) as CSSResult[];
          const css = [frameStyles, ...own].map(({cssText}) => cssText);
          return ['<style>', ...css, early, '</style>', withoutScript, ...(super.renderShadow(info) ?? [])];
        }),
    ];
  }

  get #tag(): Rendered {
    return this.element as unknown as Rendered;
  }
}

/** What terms mean. In the browser it is fetched when a reader first asks; without script, nothing could do that. */
async function meanings(): Promise<Glossary> {
  const Tag = customElements.get('spasm-glossary') as (new () => Rendered) | undefined;
  const {glossary} = (await (Tag && new Tag().loadContent())) ?? {};
  return glossary ?? {title: '', items: []};
}

/** The renderers of a page that may hold our tags and others made with Lit. */
export const elementRenderers: RenderInfo['elementRenderers'] = [TagRenderer, LitElementRenderer];
