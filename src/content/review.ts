/** Works out what a tag may say about who has checked its text. */

/** What a clinic has set: all four or none. */
export interface ReviewClaim {
  readonly reviewedBy: unknown;
  readonly reviewedRole: unknown;
  /** Day of the review, such as `2026-03-01`. */
  readonly reviewedOn: unknown;
  /** Day by which the next review is due. */
  readonly reviewDue: unknown;
}

export interface Review {
  readonly by: string;
  readonly role: string;
  readonly on: Date;
  readonly due: Date;
  readonly overdue: boolean;
}

const longestName = 120;
const millisecondsPerDay = 24 * 60 * 60 * 1000;

/**
 * The review; `undefined` when none is claimed; `false` when a claim lacks something or cannot be right.
 *
 * @param today - The reader's date. A review is overdue from the day after it was due. East of Greenwich a review of
 *   today lies in the future by the clock, so a day is allowed for.
 */
export function readReview(claim: ReviewClaim, today: Date): Review | false | undefined {
  const given = [claim.reviewedBy, claim.reviewedRole, claim.reviewedOn, claim.reviewDue];
  if (!given.some(Boolean)) return undefined;

  const [by, role, onText, dueText] = given.map((value) =>
    typeof value === 'string' ? value.trim().slice(0, longestName) : '',
  );
  const on = dayIn(onText);
  const due = dayIn(dueText);
  if (!by || !role || !on || !due || +on > +today + millisecondsPerDay || due <= on) return false;
  return {by, role, on, due, overdue: +today >= +due + millisecondsPerDay};
}

function dayIn(text = ''): Date | undefined {
  const date = new Date(text);
  // A day that does not exist, such as 30 February, may roll over into the next month.
  return +date && date.toISOString().slice(0, 10) === text ? date : undefined;
}
