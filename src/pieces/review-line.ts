import {html, type TemplateResult} from 'lit';
import {fill} from '../content/phrase.js';
import type {Meta} from '../content/published.js';
import {
  type Checked,
  isOverdue,
  lastChange,
  readReview,
  recordedReviews,
  type ReviewClaim,
} from '../content/review.js';

/**
 * Who has checked the texts that a tag shows, and when the next check is due: by what the page claims, else by the record.
 * Where nobody has, or the claim is incomplete or older than a text: that nobody has.
 *
 * @param texts - All that a clinician would have to check.
 * @param report - Told when a claim does not count.
 */
export function reviewLine(
  claim: ReviewClaim,
  texts: readonly Checked[],
  meta: Meta,
  report: (attribute: string, given: unknown, allowed: string) => void,
): TemplateResult | string {
  const today = new Date();
  const claimed = readReview(claim, today);
  const changed = lastChange(texts);
  const isSetBack = claimed && claimed.on < changed;
  if (claimed === false) {
    report(
      'reviewed-by',
      claim.reviewedBy,
      'it with reviewed-role, reviewed-on and review-due, days as 2026-03-01',
    );
  }
  if (isSetBack) report('reviewed-on', claimed.on, `${changed} or later: the text has changed since`);

  const reviews = claimed && !isSetBack ? [claimed] : recordedReviews(texts);
  const [oldest] = reviews.toSorted((one, other) => (one.on < other.on ? -1 : 1));
  const [next] = reviews.toSorted((one, other) => (one.due < other.due ? -1 : 1));
  if (!oldest || !next)
    return isSetBack ? fill(meta.reviewSetBack, {date: dayName(claimed.on)}) : meta.unreviewed;

  const people = new Set(reviews.map(({by, role}) => `${by}, ${role}`));
  const checked = fill(reviews.length > 1 ? meta.reviewedInParts : meta.reviewed, {
    people: [...people].join('; '),
    date: dayName(oldest.on),
  });
  const nextLine = isOverdue(next, today) ? meta.reviewOverdue : meta.reviewNext;
  return html`<bdi>${checked}</bdi> ${fill(nextLine, {date: dayName(next.due)})}`;
}

function dayName(day: string): string {
  return new Intl.DateTimeFormat('en', {dateStyle: 'long', timeZone: 'UTC'}).format(new Date(day));
}
