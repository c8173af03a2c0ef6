/** What every output ends with: when to get help, what the text is, who has checked it, and where it comes from. */
import {h} from 'hastscript';
import {inAlphabet} from '../content/alphabet.js';
import {anchorOf} from '../content/anchor.js';
import type {CareTier, Part, Phrases, Sign, Term, WholeContent} from '../content/published.js';
import {reviewText} from '../content/review-text.js';
import {plainText} from '../content/text.js';
import {safeAddress} from '../internal/address.js';
import {type Attributes, reviewClaim} from './attributes.js';
import {type Child, disclosure, type Element, heading, link, list, paragraph, sourceEntry} from './nodes.js';

/**
 * A tier with its signs; a sign for some readers begins with who they are.
 *
 * @param call - Stands between what to do and the signs.
 */
export function tier(
  {title, action, lead, signs}: CareTier,
  {signFor}: Phrases,
  level: number,
  call: readonly Element[] = [],
): readonly Element[] {
  const line = (sign: Sign): Child =>
    typeof sign === 'string'
      ? plainText(sign)
      : [...sign.for.flatMap((group) => [h('strong', signFor[group]), ' ']), plainText(sign.text)];
  return [
    heading(level, title),
    ...paragraph(action),
    ...call,
    ...paragraph(lead),
    list(signs.map((sign) => line(sign))),
  ];
}

/**
 * When to get help, to open: all tiers together, since a warning is never split over two views. It stands out among the
 * things to open below it, which look alike on a page without styles of ours.
 *
 * @param level - Level of the tiers' headings.
 */
export function help({care, phrases}: WholeContent, level: number, open = false): Element {
  const tiers = care.tiers.flatMap((each) => tier(each, phrases, level));
  return disclosure(h('strong', care.title), [...paragraph(care.intro), ...tiers], {open});
}

/** Words with their meanings, to open; nothing where there are none. */
export function explainedTerms(title: string, terms: readonly Term[]): readonly Element[] {
  return terms.length > 0 ? [disclosure(title, [termList(terms)])] : [];
}

/**
 * Words with their meanings, in the order of the alphabet.
 *
 * @param hasAnchors - Whether an address can lead to each word.
 */
export function termList(terms: readonly Term[], hasAnchors = false): Element {
  return h(
    'dl',
    inAlphabet(terms).flatMap(({id, title, meaning}) => [
      h('dt', {id: hasAnchors ? anchorOf(id) : undefined}, title),
      h('dd', meaning),
    ]),
  );
}

/** General information, review, a way to report a problem if the page gives one, origin and sources. */
export function closing(
  {care, meta, phrases}: WholeContent,
  parts: readonly Part[],
  attributes: Attributes,
  today: Date,
): readonly Element[] {
  const sources = new Set([meta, ...parts, care].flatMap((each) => each.sources ?? []));
  const review = reviewText(reviewClaim(attributes), [...parts, care, ...care.tiers], meta, today);
  const address = safeAddress(attributes['report-href']);
  return [
    h('p', meta.general),
    h('p', [review.checked, review.next].filter(Boolean).join(' ')),
    ...(address ? [h('p', link(address, phrases.reportProblem))] : []),
    disclosure(phrases.sourcesLabel, [
      h('p', meta.origin),
      list([...sources].map((source) => sourceEntry(source, phrases))),
    ]),
  ];
}
