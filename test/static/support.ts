import {fromHtml} from 'hast-util-from-html';
import {toString} from 'hast-util-to-string';
import {visitParents} from 'unist-util-visit-parents';
import type {Element} from 'hast';

import {loadPublished} from '../../build/content/published.js';
import type {Attributes} from '../../src/static/attributes.js';
import {renderStatic, type StaticOptions} from '../../src/static/render.js';
import type {TagName} from '../../src/static/tags.js';

export const content = await loadPublished('en');

/** Renders a tag with the English content, on a day of the test's choice. */
export function render(
  tag: TagName,
  attributes: Attributes = {},
  options: Partial<Omit<StaticOptions, 'attributes'>> = {},
): string {
  return renderStatic(tag, {
    content,
    language: 'en',
    today: new Date('2026-06-01'),
    attributes,
    ...options,
  });
}

/** The elements with one of the names, in their order. */
export function elements(html: string, ...names: readonly string[]): readonly Element[] {
  const found: Element[] = [];
  visitParents(fromHtml(html, {fragment: true}), 'element', (element) => {
    if (names.includes(element.tagName)) found.push(element);
  });
  return found;
}

/** The texts of the elements with one of the names. */
export function texts(html: string, ...names: readonly string[]): readonly string[] {
  return elements(html, ...names).map((element) => toString(element).trim().replace(/\s+/g, ' '));
}

/** All words of a piece of HTML, with single blanks. */
export function words(html: string): string {
  return toString(fromHtml(html, {fragment: true}))
    .replace(/\s+/g, ' ')
    .trim();
}
