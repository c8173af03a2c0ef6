/** Words what is known of who has checked a text. */
import {fill} from './phrase.js';
import type {Meta} from './published.js';
import {
  type Checked,
  isOverdue,
  lastChange,
  readReview,
  recordedReviews,
  type ReviewClaim,
} from './review.js';

export interface ReviewText {
  /** Who has checked the text; or that nobody has. It holds a name, whatever direction that has. */
  readonly checked: string;
  /** When the next check is due; empty where nobody has checked. */
  readonly next: string;
  /** Why a claim does not count: it lacks something or cannot be right, or the text has changed since on this day. */
  readonly problem?: 'incomplete' | {readonly changed: string};
}

/**
 * Who has checked the texts and when the next check is due: by what the page claims, else by the record.
 * Where nobody has, or the claim is incomplete or older than a text: that nobody has.
 *
 * @param texts - All that a clinician would have to check.
 * @param today - The reader's date.
 */
export function reviewText(
  claim: ReviewClaim,
  texts: readonly Checked[],
  meta: Meta,
  today: Date,
): ReviewText {
  const claimed = readReview(claim, today);
  const changed = lastChange(texts);
  const isSetBack = claimed && claimed.on < changed;
  const problem = claimed === false ? 'incomplete' : isSetBack ? {changed} : undefined;

  const reviews = claimed && !isSetBack ? [claimed] : recordedReviews(texts);
  const [oldest] = reviews.toSorted((one, other) => (one.on < other.on ? -1 : 1));
  const [next] = reviews.toSorted((one, other) => (one.due < other.due ? -1 : 1));
  if (!oldest || !next) {
    const checked = isSetBack ? fill(meta.reviewSetBack, {date: dayName(claimed.on)}) : meta.unreviewed;
    return {checked, next: '', ...(problem && {problem})};
  }
  const people = new Set(reviews.map(({by, role}) => `${by}, ${role}`));
  const checked = fill(reviews.length > 1 ? meta.reviewedInParts : meta.reviewed, {
    people: [...people].join('; '),
    date: dayName(oldest.on),
  });
  const nextLine = isOverdue(next, today) ? meta.reviewOverdue : meta.reviewNext;
  return {checked, next: fill(nextLine, {date: dayName(next.due)}), ...(problem && {problem})};
}

function dayName(day: string): string {
  return new Intl.DateTimeFormat('en-GB', {dateStyle: 'long', timeZone: 'UTC'}).format(new Date(day));
}
