/** What the command makes: the texts that an author pastes, and the tag with its shadow root, which takes Lit to make. */
import {checkNeeded} from '../static/attributes.js';
import {labelOf} from '../static/render.js';
import {
  type Form,
  formats,
  pageAddress,
  snippet,
  type Format,
  type SnippetOptions,
} from '../static/snippets.js';
import type {TagName} from '../static/tags.js';
import {declarations} from '../static/theme.js';

/** What a person chooses a form by. */
export type FormFacts = Omit<Form, 'make'>;

export type FormName = Format | 'dsd';

/** All forms by name. */
export const forms: Readonly<Record<FormName, FormFacts>> = {
  ...formats,
  dsd: {
    meaning:
      'the tag with its text in a declarative shadow root, for pages whose HTML is sent as it was written',
    needsBase: false,
    takesTheme: true,
  },
};

export function isFormName(name: string): name is FormName {
  return Object.hasOwn(forms, name);
}

/**
 * The tag in one form, as a text that ends with a new line.
 *
 * @throws {AttributeError} when an attribute is unknown, holds what the tag cannot use, or is missing.
 */
export async function make(form: FormName, tag: TagName, options: SnippetOptions): Promise<string> {
  if (form !== 'dsd') return snippet(form, tag, options);
  const {attributes, base, theme = {}} = options;
  checkNeeded(tag, attributes);
  // In the words of the other forms: what they refuse, they refuse here.
  labelOf(tag, options);
  const {renderDeclarative} = await import('./shadow-roots.js');
  const style = declarations(theme);
  const markup = await renderDeclarative(tag, attributes, {
    ...(style && {style}),
    ...(base !== undefined && {href: pageAddress(tag, options)}),
  });
  return `${markup}\n`;
}
