/** Finds reviews that cannot be relied on any more. */
import type {RecordedReview, ReviewRecord} from './review-record.js';

export interface StaleReview {
  readonly language: string;
  readonly place: string;
  readonly review: RecordedReview;
}

export interface Staleness {
  /** Number of texts that could be reviewed. */
  readonly places: number;
  /** Number of texts whose review is of the text as it is now. */
  readonly counting: number;
  /** Reviews of a text that has changed since. */
  readonly setBack: readonly StaleReview[];
  /** Reviews whose next check was due before today. */
  readonly overdue: readonly StaleReview[];
  /** Reviews of a day still to come, which cannot be right. */
  readonly early: readonly StaleReview[];
}

/** @param today - Day such as `2026-03-01`. */
export function staleness(record: ReviewRecord, today: string): Staleness {
  const places = Object.entries(record).flatMap(([language, entries]) =>
    Object.entries(entries).map(([place, entry]) => ({language, place, ...entry})),
  );
  const reviews = places.flatMap(({language, place, text, review}) =>
    review ? [{language, place, review, isSetBack: review.text !== text}] : [],
  );
  const pick = (wanted: (each: (typeof reviews)[number]) => boolean): readonly StaleReview[] =>
    reviews.filter(wanted).map(({language, place, review}) => ({language, place, review}));
  return {
    places: places.length,
    counting: reviews.filter(({isSetBack}) => !isSetBack).length,
    setBack: pick(({isSetBack}) => isSetBack),
    overdue: pick(({review}) => review.due < today),
    early: pick(({review}) => review.on > today),
  };
}

/** The findings in lines to print, and whether they should stop a release. */
export function staleReport(
  record: ReviewRecord,
  today: string,
): {readonly lines: readonly string[]; readonly fails: boolean} {
  const {places, counting, setBack, overdue, early} = staleness(record, today);
  const list = (title: string, found: readonly StaleReview[]): readonly string[] =>
    found.length === 0
      ? []
      : [
          `${title}:`,
          ...found.map(
            ({language, place, review: {by, role, on, due}}) =>
              `  ${language} ${place}: ${by}, ${role}, on ${on}, due ${due}`,
          ),
        ];
  const count =
    counting === 0
      ? `Nothing has been reviewed: none of ${places} texts has a review that counts.`
      : `${counting} of ${places} texts have a review that counts.`;
  return {
    lines: [
      count,
      ...list('Set back, as the text has changed since', setBack),
      ...list('Past the day on which the next check was due', overdue),
      ...list('Of a day that is still to come', early),
    ],
    fails: overdue.length > 0 || early.length > 0,
  };
}
