/** Small trees of HTML. They hold text and never markup, so whatever a text says is escaped when it is written out. */
import type {Element, Root} from 'hast';
import {format} from 'hast-util-format';
import {toHtml} from 'hast-util-to-html';
import {h, type Child} from 'hastscript';
import type {Phrases, Source} from '../content/published.js';
import {plainText} from '../content/text.js';

export type {Child, Element};

const deepestHeading = 6;

/** A heading of the level; one below the last is of level 6. */
export function heading(level: number, text: string, id?: string): Element {
  return h(`h${Math.min(level, deepestHeading)}`, {id}, text);
}

/** A text of the content as a paragraph; none for an empty text. */
export function paragraph(text: string | undefined): readonly Element[] {
  return text ? [h('p', plainText(text))] : [];
}

/** Each text as a paragraph. */
export function prose(texts: readonly string[]): readonly Element[] {
  return texts.flatMap(paragraph);
}

export function list(items: readonly Child[]): Element {
  return h(
    'ul',
    items.map((item) => h('li', item)),
  );
}

/** A list to tick on paper: a box stands before each item, in place of the list's own mark. */
export function tickList(texts: readonly string[]): Element {
  const {children} = list(texts.map((text) => `☐ ${text}`));
  return h('ul', {style: 'list-style-type: none'}, children);
}

/**
 * Something to open. Its summary holds no heading: a browser puts the mark of one on a line of its own, and the style
 * that would help is taken by WordPress.
 *
 * @param label - What the summary says out of its context.
 */
export function disclosure(
  summary: string | Element,
  children: readonly Element[],
  {label, open = false}: {readonly label?: string; readonly open?: boolean} = {},
): Element {
  return h('details', {open}, h('summary', {ariaLabel: label}, summary), [...children]);
}

export function link(href: string, text: string): Element {
  return h('a', {href}, text);
}

/** A source by title, publisher and date; linked where the publisher's own address is known. */
export function sourceEntry({title, publisher, url, date}: Source, {study, noDate}: Phrases): Child {
  const name = `${title ?? study} (${publisher})`;
  return [url ? link(url, name) : h('cite', name), `, ${date ?? noDate}`];
}

/** The nodes as indented HTML. */
export function write(...nodes: readonly Element[]): string {
  const root: Root = {type: 'root', children: [...nodes]};
  format(root);
  return `${toHtml(root, {characterReferences: {useNamedReferences: true}}).trim()}\n`;
}
