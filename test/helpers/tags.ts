import type {LitElement} from 'lit';
import {care} from '../../src/content/care.js';
import {causes, phrases} from '../../src/content/causes.js';
import {checklist} from '../../src/content/checklist.js';
import {overview} from '../../src/content/overview.js';
import {postureTips} from '../../src/content/posture-tips.js';
import {riskFactors} from '../../src/content/risk-factors.js';
import type {ReviewClaim} from '../../src/content/review.js';
import {glossary} from '../../src/content/terms.js';
import '../../src/all.js';

/** What all tags share. */
export type AnyTag = LitElement &
  ReviewClaim & {headingLevel: unknown; contentSrc: unknown; reportHref: unknown};

export interface TagCase {
  readonly tag:
    | 'posture-tip'
    | 'risk-factor-card'
    | 'spasm-back-map'
    | 'spasm-care-guide'
    | 'spasm-checklist'
    | 'risk-factor-list'
    | 'spasm-cause-card'
    | 'spasm-cause-list'
    | 'spasm-glossary'
    | 'spasm-guide'
    | 'spasm-overview';
  /** Attributes with which it shows something. */
  readonly good: Readonly<Record<string, string>>;
  /** Attributes with which it shows all it has, where it would not without any. */
  readonly whole?: Readonly<Record<string, string>>;
  /** Its heading when it shows something. */
  readonly title: string;
  /** Its attribute for ids; where it has none, another attribute that can be wrong. */
  readonly attribute: string;
  /** Its other properties, beyond those that all tags share. */
  readonly others: readonly string[];
  /** Whether it shows its own text whatever it is asked for, and never goes back to its fallback. */
  readonly neverFallsBack?: boolean;
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
  {
    tag: 'spasm-back-map',
    good: {region: 'abdomen'},
    title: phrases.mapTitle,
    attribute: 'region',
    others: ['for'],
  },
  {
    tag: 'spasm-care-guide',
    good: {tier: 'urgent', phone: '020 7946 0000', 'emergency-phone': '112'},
    title: care.title,
    attribute: 'tier',
    others: ['phone', 'emergencyPhone'],
    neverFallsBack: true,
  },
  {
    tag: 'spasm-checklist',
    good: {only: 'age work muscles'},
    title: checklist.title,
    attribute: 'only',
    others: [],
  },
  {
    tag: 'spasm-overview',
    good: {'heading-level': '2'},
    title: itemOf(overview.items, 'about-spasm').title,
    attribute: 'heading-level',
    others: [],
    neverFallsBack: true,
  },
  {
    tag: 'spasm-cause-card',
    good: {cause: 'disc-problem'},
    title: itemOf(causes.items, 'disc-problem').title,
    attribute: 'cause',
    others: [],
  },
  {
    tag: 'risk-factor-list',
    good: {only: 'age, muscles'},
    title: riskFactors.title,
    attribute: 'only',
    others: ['exclude', 'changeable'],
  },
  {
    tag: 'spasm-glossary',
    good: {only: 'disc'},
    title: glossary.title,
    attribute: 'only',
    others: [],
  },
  {
    tag: 'spasm-guide',
    good: {sections: 'posture-tips glossary'},
    whole: {phone: '020 7946 0000', 'emergency-phone': '112'},
    title: phrases.guideTitle,
    attribute: 'sections',
    others: ['phone', 'emergencyPhone'],
  },
];

/** One of them. */
export function tagNamed(name: TagCase['tag']): TagCase {
  const found = tags.find(({tag}) => tag === name);
  if (!found) throw new Error(`no tag ${name}`);
  return found;
}

/** What it is given then, as properties. */
export function propertiesOf({good}: TagCase): Readonly<Record<string, string>> {
  const camelCase = (name: string): string =>
    name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return Object.fromEntries(Object.entries(good).map(([name, value]) => [camelCase(name), value]));
}

/** A tag that shows something, not yet in the page. */
export function make(
  {tag, good}: Pick<TagCase, 'tag' | 'good'>,
  attributes: Readonly<Record<string, string>> = {},
): AnyTag {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries({...good, ...attributes})) element.setAttribute(name, value);
  return element;
}
