import {html, type TemplateResult} from 'lit';
import type {Meta} from '../content/published.js';
import {type Checked, type ReviewClaim} from '../content/review.js';
import {reviewText} from '../content/review-text.js';

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
  const {checked, next, problem} = reviewText(claim, texts, meta, new Date());
  if (problem === 'incomplete') {
    report(
      'reviewed-by',
      claim.reviewedBy,
      'it with reviewed-role, reviewed-on and review-due, days as 2026-03-01',
    );
  } else if (problem) {
    report('reviewed-on', claim.reviewedOn, `${problem.changed} or later: the text has changed since`);
  }
  return next ? html`<bdi>${checked}</bdi> ${next}` : checked;
}
