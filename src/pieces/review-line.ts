import {html, type TemplateResult} from 'lit';
import {fill} from '../content/phrase.js';
import type {Meta} from '../content/published.js';
import {readReview, type ReviewClaim} from '../content/review.js';

/**
 * Who has checked the text and when the next check is due. Where nobody has, or the claim is incomplete: that nobody has.
 *
 * @param report - Told when a claim is incomplete or wrong.
 */
export function reviewLine(
  claim: ReviewClaim,
  {unreviewed, reviewed, reviewNext, reviewOverdue}: Meta,
  report: (attribute: string, given: unknown, allowed: string) => void,
): TemplateResult | string {
  const review = readReview(claim, new Date());
  if (review === false) {
    report(
      'reviewed-by',
      claim.reviewedBy,
      'it with reviewed-role, reviewed-on and review-due, days as 2026-03-01',
    );
  }
  if (!review) return unreviewed;

  const {by, role, on, due, overdue} = review;
  const format = new Intl.DateTimeFormat('en', {dateStyle: 'long', timeZone: 'UTC'});
  const next = fill(overdue ? reviewOverdue : reviewNext, {date: format.format(due)});
  return html`<bdi>${fill(reviewed, {name: by, role, date: format.format(on)})}</bdi> ${next}`;
}
