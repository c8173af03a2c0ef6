/** What tags share that show items of the content: which were asked for, and how one looks. */
import {h} from 'hastscript';
import {anchorOf} from '../content/anchor.js';
import {fill} from '../content/phrase.js';
import type {Collection, Item, Part, WholeContent} from '../content/published.js';
import {splitIds} from '../internal/ids.js';
import {AttributeError, type Attributes} from './attributes.js';
import {disclosure, type Element, heading, paragraph, prose, sourceEntry} from './nodes.js';
import type {TagName} from './tags.js';

/** What a tag shows, and the parts of the content that its sources, reviews and terms come from. */
export interface Body {
  /** Text of the heading. */
  readonly title: string;
  /** Where an address leads to it. */
  readonly anchor?: string;
  /** What a link to it says, where the title says too little on its own. */
  readonly label?: string;
  /** What stands below the heading. */
  readonly nodes: readonly Element[];
  readonly parts: readonly Part[];
  /** Whether when to get help is among the nodes. */
  readonly hasHelp?: boolean;
  /** Whether all terms are explained among the nodes. */
  readonly hasGlossary?: boolean;
}

export interface RenderRequest {
  readonly content: WholeContent;
  readonly attributes: Attributes;
  /** Level of the tag's own heading. */
  readonly level: number;
  /** Where the leaflet around it tells when to get help, if it does. */
  readonly careHref?: string | undefined;
}

export type Render = (request: RenderRequest) => Body;

/**
 * The items, if there are any.
 *
 * @throws {AttributeError} when what was asked for leaves none.
 */
export function someItems<T>(tag: TagName, items: readonly T[], attributes: Attributes): readonly T[] {
  if (items.length > 0) return items;
  const given = ['only', 'exclude', 'region', 'changeable']
    .filter((name) => attributes[name] !== undefined)
    .map((name) => `${name}="${attributes[name]}"`);
  throw new AttributeError(`<${tag}>: given ${given.join(' ')}, allowed what leaves something to show`);
}

/** Whether an item was asked for by `only` and `exclude`. */
export function isAsked({only, exclude}: Attributes, {id}: {readonly id: string}): boolean {
  return (only === undefined || splitIds(only).includes(id)) && !splitIds(exclude).includes(id);
}

/** The words of an item. */
export function texts({summary, body}: Item): readonly Element[] {
  return prose([summary, ...body]);
}

function itemSources({sources}: Item, {phrases}: WholeContent): Element {
  const entries = sources.flatMap((source, index) => [index > 0 ? '; ' : ' ', sourceEntry(source, phrases)]);
  return h('p', `${phrases.sourcesLabel}:`, ...entries);
}

/** The words of an item, and where they come from. */
export function withSources(item: Item, content: WholeContent): readonly Element[] {
  return [...texts(item), itemSources(item, content)];
}

/** An item of a list: what a reader in a hurry needs, and the rest to open. */
export function listed(
  item: Item,
  {content, level}: RenderRequest,
  {open = false, more = []}: {readonly open?: boolean; readonly more?: readonly Element[]} = {},
): readonly Element[] {
  const {id, title, summary, body} = item;
  const {more: read, moreAbout} = content.phrases;
  return [
    heading(level, title, anchorOf(id)),
    ...paragraph(summary),
    ...more,
    disclosure(read, [...prose(body), itemSources(item, content)], {label: fill(moreAbout, {title}), open}),
  ];
}

/** The item of the id; without an id all items, each under a heading of its own. */
export function oneOrAll<T extends Item>(
  collection: Collection<T>,
  id: string | undefined,
  level: number,
  show: (item: T) => readonly Element[],
): Body {
  const {title, intro, items} = collection;
  const one = items.find((item) => item.id === id);
  if (one) {
    const label = `${title} – ${one.title}`;
    return {title: one.title, anchor: anchorOf(one.id), label, nodes: show(one), parts: [one]};
  }
  const each = items.flatMap((item) => [heading(level + 1, item.title, anchorOf(item.id)), ...show(item)]);
  return {title, nodes: [...paragraph(intro), ...each], parts: [collection, ...items]};
}
