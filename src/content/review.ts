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

/** That a person has checked a text. */
export interface Review {
  readonly by: string;
  readonly role: string;
  /** Day of the review, such as `2026-03-01`. */
  readonly on: string;
  /** Day by which the next review is due. */
  readonly due: string;
}

/**
 * What is known of the checking of a text, and of the words explained in it. A text without both fields, such as a
 * clinic's own, has been checked by nobody that we know of.
 */
export interface Checked {
  /** Day on which all of it was first as it is now. */
  readonly since?: string;
  /** The reviews that together cover all of it as it is now, from `content/reviews.yaml`. */
  readonly reviews?: readonly Review[];
}

const longestName = 120;
const millisecondsPerDay = 24 * 60 * 60 * 1000;

/**
 * The review; `undefined` when none is claimed; `false` when a claim lacks something or cannot be right.
 *
 * @param today - The reader's date. East of Greenwich a review of today lies in the future by the clock, so a day is
 *   allowed for.
 */
export function readReview(claim: ReviewClaim, today: Date): Review | false | undefined {
  const given = [claim.reviewedBy, claim.reviewedRole, claim.reviewedOn, claim.reviewDue];
  if (!given.some(Boolean)) return undefined;

  const [by, role, on, due] = given.map((value) =>
    typeof value === 'string' ? value.trim().slice(0, longestName) : '',
  );
  if (!by || !role || !on || !due || !dayIn(on) || !dayIn(due)) return false;
  return +new Date(on) <= +today + millisecondsPerDay && due > on && {by, role, on, due};
}

/** The day that is named in full, as `2026-03-01`; `undefined` for anything else. */
export function dayIn(text: string): Date | undefined {
  const date = new Date(text);
  // A day that does not exist, such as 30 February, may roll over into the next month.
  return +date && date.toISOString().slice(0, 10) === text ? date : undefined;
}

/** Whether the next review was due before today; from the day after it was due. */
export function isOverdue({due}: Review, today: Date): boolean {
  return +today >= +new Date(due) + millisecondsPerDay;
}

/** Day of the last change in any of the texts; empty when none is known. */
export function lastChange(texts: readonly Checked[]): string {
  return texts.reduce((last, {since = ''}) => (since > last ? since : last), '');
}

/** The recorded reviews that cover all texts, each once; none while one of the texts is unchecked. */
export function recordedReviews(texts: readonly Checked[]): readonly Review[] {
  if (texts.some(({reviews}) => !reviews?.length)) return [];
  const all = texts.flatMap(({reviews = []}) => reviews);
  return [...new Map(all.map((review) => [JSON.stringify(review), review])).values()];
}
