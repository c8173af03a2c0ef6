import {html, type PropertyDeclarations, type TemplateResult} from 'lit';
import {inAlphabet} from '../content/alphabet.js';
import {anchorOf} from '../content/anchor.js';
import type {SourcedTerm} from '../content/published.js';
import {DeepLinkController} from '../controllers/deep-link-controller.js';
import {askedItems} from '../internal/asked-items.js';
import {SpasmElement} from '../internal/spasm-element.js';
import {heading} from '../pieces/heading.js';
import {itemListStyles} from '../styles/item-list.js';
import {shared} from '../styles/shared.js';
import {glossaryStyles} from './spasm-glossary.styles.js';

type Content = typeof import('../content/terms.js');

/**
 * Medical words and what they mean, in the order of the alphabet.
 *
 * An address that ends in `#spasm-disc` goes to that word.
 *
 * @element spasm-glossary
 * @example <spasm-glossary only="disc herniated-disc sciatica"></spasm-glossary>
 * @slot - Fallback: shown until the tag is ready, and when it cannot show what was asked for.
 * @slot header - Shown above the words, such as the clinic's name.
 * @slot footer - Shown below the words, such as a booking link.
 * @fires {SpasmErrorEvent} spasm-error - The tag was given something it cannot use.
 * @csspart base - Box around everything.
 * @csspart heading - Heading of the words.
 * @csspart list - All words.
 * @csspart item - One word with its meaning.
 * @csspart item-heading - The word.
 * @csspart body - Its meaning.
 * @csspart source - Sources of the text.
 * @csspart help - Disclosure of when to get help.
 * @csspart help-heading - Heading of a group of signs.
 * @csspart term - Word that opens its explanation.
 * @csspart term-meaning - Explanation of a word.
 */
export class SpasmGlossary extends SpasmElement<Content, SourcedTerm> {
  static override styles = [shared, itemListStyles, glossaryStyles];

  static override properties: PropertyDeclarations = {only: {}};

  /**
   * Ids of the words to show, separated by spaces or commas. Default: all.
   * @someOf glossary
   */
  declare only: string | null;

  constructor() {
    super();
    new DeepLinkController(this);
  }

  protected override loadContent(): Promise<Content> {
    return import('../content/terms.js');
  }

  protected override choose({glossary}: Content): readonly SourcedTerm[] | undefined {
    const asked = askedItems(glossary.items, this, (...ids) => this.known(...ids));
    if (asked.length === 0 && this.hasFallback) return undefined;
    return inAlphabet(asked.length > 0 ? asked : glossary.items);
  }

  protected override renderItems({glossary}: Content, terms: readonly SourcedTerm[]): TemplateResult {
    return html`
      ${heading(this.level, glossary.title, 'heading')}
      <dl part="list" class="list">
        ${terms.map(
          ({id, title, meaning}) =>
            html`<div part="item" class="entry">
              <dt part="item-heading" id=${anchorOf(id)} tabindex="-1"><dfn>${title}</dfn></dt>
              <dd part="body">${meaning}</dd>
            </div>`,
        )}
      </dl>
    `;
  }
}
