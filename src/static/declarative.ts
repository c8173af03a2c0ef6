/**
 * Tags with a declarative shadow root: complete without script, styles included. A script that comes later takes them over
 * in place.
 *
 * The classes are those that are registered, so who imports this imports the doors of the tags too.
 */
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import type {TagClass} from '../internal/define.js';
import {AttributeError, type Attributes, defaultAttributes} from './attributes.js';
import {elementRenderers, TagRenderer} from './tag-renderer.js';

export interface DeclarativeOptions {
  /** Value of the tag's `style` attribute, such as tokens of a theme. */
  readonly style?: string;
  /** Address behind the fallback, such as that of the tag's own page. Default: the fallback is text alone. */
  readonly href?: string;
}

/**
 * The tag as markup, with what it shows in a declarative shadow root, and a short fallback for filters and browsers that
 * take the shadow root away.
 *
 * @throws {AttributeError} when an attribute is unknown, holds what the tag cannot use, or is missing.
 */
export async function renderDeclarative(
  tag: string,
  attributes: Attributes = defaultAttributes(tag),
  {style, href}: DeclarativeOptions = {},
): Promise<string> {
  const renderer = rendererOf(tag, attributes);
  const shown = await contentOf(renderer);
  const own = style === undefined ? attributes : {...attributes, style};
  const opening = Object.entries(own).map(([name, value]) => ` ${name}${value && `="${escape(value)}"`}`);
  return [
    `<${tag}${opening.join('')}>`,
    `<template shadowrootmode="open">${shown}</template>`,
    `${fallbackOf(shown, href)}</${tag}>`,
  ].join('');
}

function rendererOf(tag: string, attributes: Attributes): TagRenderer {
  const element: TagClass | undefined = customElements.get(tag);
  if (!element) throw new Error(`<${tag}> is not registered`);
  const known = element.observedAttributes ?? [];
  const unknown = Object.keys(attributes).find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new AttributeError(`<${tag}>: given ${unknown}, allowed ${known.join(', ')}`);
  const renderer = new TagRenderer(tag);
  for (const [name, value] of Object.entries(attributes)) renderer.setAttribute(name, value);
  renderer.connectedCallback();
  return renderer;
}

async function contentOf(renderer: TagRenderer): Promise<string> {
  const shadow = renderer.renderShadow({
    elementRenderers,
    customElementInstanceStack: [renderer],
    customElementHostStack: [renderer],
    eventTargetStack: [renderer.element],
    slotStack: [],
    deferHydration: false,
  });
  const text = await collectResult(shadow ?? []);
  // Lit's marks are for its own way to take over, which ours does without; browsers no longer read the older attribute.
  return (
    text
      .replaceAll(/<!--[^]*?-->|<\?>/g, '')
      .replaceAll(' shadowroot="open"', '')
      // Lit writes the property out as a text, by which a box that is not ticked would be.
      .replaceAll(' checked="false"', '')
      .replaceAll(/(<[a-z-]+[^<>]*) defer-hydration>/g, '$1>')
  );
}

/** The heading and the first paragraph of what is shown. */
function fallbackOf(shown: string, href: string | undefined): string {
  const [, title = ''] = /<h\d part="heading">(.*?)<\/h\d>/s.exec(shown) ?? [];
  const [, lead = ''] = /<h\d part="heading">.*?<p(?: class="lead")?>(.*?)<\/p>/s.exec(shown) ?? [];
  const name = href === undefined ? plain(title) : `<a href="${escape(href)}">${plain(title)}</a>`;
  return `<p>${name}</p>${lead && `<p>${plain(lead)}</p>`}`;
}

/** What is shown as text alone: without the meanings of terms, which are closed. */
function plain(markup: string): string {
  return markup
    .replaceAll(/<span popover.*?<\/span\s*>/gs, '')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

/** A text as it stands in markup, in an attribute too. */
export function escape(text: string): string {
  return text.replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
