/** The attributes that each tag takes, and what may be given for them. */
import type {WholeContent} from '../content/published.js';
import {readReview, type ReviewClaim} from '../content/review.js';
import {audienceIds, changeabilities, regionIds, sectionIds} from '../content/vocabulary.js';
import {safeAddress} from '../internal/address.js';
import {splitIds} from '../internal/ids.js';
import {phoneAllowed, readPhone} from '../content/phone.js';
import {describeProblem} from '../internal/problem.js';
import {isTagName, type TagName} from './tags.js';

/** What an attribute may hold. */
export type Rule =
  | {readonly kind: 'one' | 'list'; readonly allowed: readonly string[]}
  | {readonly kind: 'flag'}
  | {readonly kind: 'text'; readonly allowed: string; isAllowed(value: string): boolean};

export type Rules = Readonly<Record<string, Rule>>;
export type Attributes = Readonly<Record<string, string>>;

/** An attribute that the tag does not have, or a value that it cannot use. */
export class AttributeError extends Error {
  override name = 'AttributeError';
}

/** Whether something thrown is one. By its name, as the command's two files have a class each. */
export function isAttributeError(thrown: unknown): thrown is AttributeError {
  return thrown instanceof Error && thrown.name === 'AttributeError';
}

const flag: Rule = {kind: 'flag'};
const one = (allowed: readonly string[]): Rule => ({kind: 'one', allowed});
const list = (allowed: readonly string[]): Rule => ({kind: 'list', allowed});
const text = (allowed: string, isAllowed: (value: string) => boolean): Rule => ({
  kind: 'text',
  allowed,
  isAllowed,
});

const words = text('a text of at most 120 characters', (value) => /^[^<>]{1,120}$/.test(value));
const day = text('a day such as 2026-03-01', (value) => /^\d{4}-\d{2}-\d{2}$/.test(value));
const phone = text(phoneAllowed, (value) => readPhone(value) !== undefined);
const elementId = text('the id of an element', (value) => /^[^\s<>"']{1,120}$/.test(value));
const language = text('a language such as en', (value) => /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(value));
const file = text('the address of a file', (value) => /^[^\s<>"']{1,2000}$/.test(value));
const address = text(
  'an address that begins with https://, http:// or mailto:',
  (value) => safeAddress(value) !== undefined,
);

const common: Rules = {
  'heading-level': one(['1', '2', '3', '4', '5', '6']),
  'reviewed-by': words,
  'reviewed-role': words,
  'reviewed-on': day,
  'review-due': day,
  'report-href': address,
  'content-src': file,
  lang: language,
};

/** The attributes of a tag, its own first. */
export function rulesOf(tag: TagName, content: WholeContent): Rules {
  return {...ownRules(tag, content), ...common};
}

function ownRules(tag: TagName, content: WholeContent): Rules {
  const causes = idsOf(content.causes.items);
  const factors = idsOf([...content.riskFactors.items, ...content.contributingFactors.items]);
  switch (tag) {
    case 'spasm-overview':
      return {};
    case 'spasm-cause-list':
      return {
        only: list(causes),
        exclude: list(causes),
        region: one(regionIds),
        open: list([...idsOf(content.overview.items), ...causes, 'all']),
        single: flag,
        filterable: flag,
      };
    case 'spasm-cause-card':
      return {cause: one(causes)};
    case 'risk-factor-list':
      return {only: list(factors), exclude: list(factors), changeable: list(changeabilities)};
    case 'risk-factor-card':
      return {factor: one(idsOf(content.riskFactors.items))};
    case 'posture-tip':
      return {
        tip: one(idsOf(content.postureTips.items)),
        rotate: one(['daily']),
        audience: list(audienceIds),
      };
    case 'spasm-back-map':
      return {region: one(regionIds), for: elementId};
    case 'spasm-care-guide':
      return {phone, 'emergency-phone': phone, tier: one(idsOf(content.care.tiers))};
    case 'spasm-checklist':
      return {only: list(factors)};
    case 'spasm-glossary':
      return {only: list(idsOf(content.glossary.items))};
    case 'spasm-guide':
      return {sections: list(sectionIds), phone, 'emergency-phone': phone};
  }
}

/** The attribute without which an element of the tag has nothing to show. */
export const neededAttribute: Readonly<Partial<Record<TagName, string>>> = {
  'spasm-cause-card': 'cause',
  'risk-factor-card': 'factor',
};

/** What stands in it where nobody has said: an id of each topic, by which a page in which no script runs shows something. */
const firstShown: Readonly<Record<string, string>> = {cause: 'sudden-movement', factor: 'work'};

/** The attributes without which an element of the tag has nothing to show, with values to begin with. */
export function defaultAttributes(tag: string): Attributes {
  const needed = isTagName(tag) ? neededAttribute[tag] : undefined;
  return needed ? {[needed]: firstShown[needed] ?? ''} : {};
}

/**
 * Checks that an element of the tag will have something to show.
 *
 * @throws {AttributeError} that says what is missing.
 */
export function checkNeeded(tag: TagName, given: Attributes = {}): void {
  const needed = neededAttribute[tag];
  if (needed && !given[needed]) {
    throw new AttributeError(`<${tag}>: given no ${needed}, allowed is an id; see its list`);
  }
}

/**
 * Checks attributes by name and value.
 *
 * @throws {AttributeError} that says what was given and what is allowed.
 */
export function checkAttributes(
  tag: TagName,
  given: Attributes,
  content: WholeContent,
  today = new Date(),
): void {
  const rules = rulesOf(tag, content);
  const fail = (attribute: string, value: unknown, allowed: string | readonly string[]): never => {
    throw new AttributeError(describeProblem(tag, {attribute, given: value, allowed}));
  };
  for (const [name, value] of Object.entries(given)) {
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    if (!rule) throw new AttributeError(`<${tag}>: given ${name}, allowed ${Object.keys(rules).join(', ')}`);
    if (rule.kind === 'flag' && value !== '') fail(name, value, 'no value');
    if (rule.kind === 'text' && !rule.isAllowed(value)) fail(name, value, rule.allowed);
    if (rule.kind === 'one' && !rule.allowed.includes(value)) fail(name, value, rule.allowed);
    if (rule.kind === 'list') {
      const unknown = splitIds(value).find((id) => !rule.allowed.includes(id));
      if (unknown !== undefined || value.trim() === '') fail(name, unknown ?? value, rule.allowed);
    }
  }
  if (readReview(reviewClaim(given), today) === false) {
    fail('reviewed-by', given['reviewed-by'], 'it with reviewed-role, reviewed-on and review-due');
  }
}

/** What the attributes say about who has checked the text. */
export function reviewClaim(given: Attributes): ReviewClaim {
  return {
    reviewedBy: given['reviewed-by'],
    reviewedRole: given['reviewed-role'],
    reviewedOn: given['reviewed-on'],
    reviewDue: given['review-due'],
  };
}

function idsOf(items: readonly {readonly id: string}[]): readonly string[] {
  return items.map(({id}) => id);
}
