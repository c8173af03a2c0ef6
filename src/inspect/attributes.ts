/** The attributes of a widget, and what a tag cannot use of them. */
import type {Element} from 'hast';
import type {WholeContent} from '../content/published.js';
import {fitsInLink} from '../internal/embeddable.js';
import {
  type Attributes,
  checkNeeded,
  isAttributeError,
  neededAttribute,
  rulesOf,
} from '../static/attributes.js';
import {labelOf} from '../static/render.js';
import type {TagName} from '../static/tags.js';

export interface AttributeTrouble {
  readonly remark: string;
  /** Whether the tag shows its fallback therefore. */
  readonly isFallback: boolean;
}

const properNames: Readonly<Record<string, string>> = {className: 'class', htmlFor: 'for'};

/** Attributes as an author writes them. */
export function attributesOf({properties}: Element): Attributes {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [
      properNames[name] ?? name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
      Array.isArray(value) ? value.join(' ') : value === true ? '' : String(value),
    ]),
  );
}

/** What a placeholder gives its tag. */
export function dataOf(placeholder: Element): Attributes {
  const data = Object.entries(attributesOf(placeholder)).filter(([name]) => name.startsWith('data-'));
  return Object.fromEntries(data.map(([name, value]) => [name.slice('data-'.length), value]));
}

/** What the address of one of our pages gives its tag. */
export function askedBy(address: string): Attributes {
  const {searchParams} = new URL(address, 'https://page.invalid');
  return Object.fromEntries([...searchParams].filter(([name]) => fitsInLink(name)));
}

/** The first thing that the tag cannot use, or lacks; nothing where its words are its clinic's own, which may bring more. */
export function attributeTrouble(
  tag: TagName,
  given: Attributes,
  content: WholeContent,
): AttributeTrouble | undefined {
  if (given['content-src']) return undefined;
  const rules = rulesOf(tag, content);
  // To a tag all values of a flag are one, an empty value is none, and any language will do.
  const known = Object.entries(given).flatMap(([name, value]) => {
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    if (!rule || name === 'lang' || (value === '' && rule.kind !== 'flag')) return [];
    return [[name, rule.kind === 'flag' ? '' : value] as const];
  });
  const attributes: Attributes = Object.fromEntries(known);
  try {
    checkNeeded(tag, attributes);
    labelOf(tag, {content, attributes});
    return undefined;
  } catch (error) {
    if (!isAttributeError(error)) throw error;
    return {
      remark: error.message.replace(/^<[a-z-]+>: /, ''),
      isFallback: showsNone(tag, attributes, content),
    };
  }
}

/** Whether what the tag is asked for does not exist. */
function showsNone(tag: TagName, attributes: Attributes, content: WholeContent): boolean {
  const name = tag === 'posture-tip' ? 'tip' : neededAttribute[tag];
  const rule = name === undefined ? undefined : rulesOf(tag, content)[name];
  if (name === undefined || rule?.kind !== 'one') return false;
  const value = attributes[name];
  return value === undefined ? name === neededAttribute[tag] : !rule.allowed.includes(value);
}
