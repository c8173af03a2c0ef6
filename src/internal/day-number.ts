const millisecondsPerDay = 24 * 60 * 60 * 1000;

/** Number of the calendar day on the reader's own clock, so that everyone has the same number on the same day. */
export function dayNumber(date: Date): number {
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / millisecondsPerDay;
}
