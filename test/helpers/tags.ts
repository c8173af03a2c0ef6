import type {LitElement} from 'lit';
import {causes} from '../../src/content/causes.js';
import {postureTips} from '../../src/content/posture-tips.js';
import {riskFactors} from '../../src/content/risk-factors.js';
import type {ReviewClaim} from '../../src/content/review.js';
import '../../src/all.js';

/** What all tags share. */
export type AnyTag = LitElement & ReviewClaim & {headingLevel: unknown};

export interface TagCase {
  readonly tag: 'posture-tip' | 'risk-factor-card' | 'spasm-cause-list';
  /** Attributes with which it shows something. */
  readonly good: Readonly<Record<string, string>>;
  /** Its heading then. */
  readonly title: string;
  /** Its attribute for ids. */
  readonly attribute: string;
  /** Its other properties, beyond those that all tags share. */
  readonly others: readonly string[];
}

/** The item of a collection, which a test may rely on. */
export function itemOf<T extends {readonly id: string}>(items: readonly T[], id: string): T {
  const item = items.find((each) => each.id === id);
  if (!item) throw new Error(`no item ${id}`);
  return item;
}

/** Every tag there is. */
export const tags: readonly TagCase[] = [
  {
    tag: 'spasm-cause-list',
    good: {only: 'disc-problem'},
    title: causes.title,
    attribute: 'only',
    others: ['exclude', 'region', 'open', 'single', 'filterable'],
  },
  {
    tag: 'risk-factor-card',
    good: {factor: 'age'},
    title: itemOf(riskFactors.items, 'age').title,
    attribute: 'factor',
    others: [],
  },
  {
    tag: 'posture-tip',
    good: {tip: 'change-position'},
    title: itemOf(postureTips.items, 'change-position').title,
    attribute: 'tip',
    others: ['rotate', 'audience'],
  },
];

/** One of them. */
export function tagNamed(name: TagCase['tag']): TagCase {
  const found = tags.find(({tag}) => tag === name);
  if (!found) throw new Error(`no tag ${name}`);
  return found;
}

/** A tag that shows something, not yet in the page. */
export function make({tag, good}: TagCase, attributes: Readonly<Record<string, string>> = {}): AnyTag {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries({...good, ...attributes})) element.setAttribute(name, value);
  return element;
}
