import {expect} from '@open-wc/testing';
import {dayNumber} from '../../src/internal/day-number.js';

describe('dayNumber', () => {
  it('is the same from midnight to midnight on the reader’s own clock', () => {
    const first = dayNumber(new Date(2026, 2, 29));
    expect(first % 1).to.equal(0);
    expect(dayNumber(new Date(2026, 2, 29, 23, 59, 59, 999))).to.equal(first);
  });

  it('grows by one each day of a year, also when the clocks change', () => {
    const days = Array.from({length: 366}, (_, day) => dayNumber(new Date(2028, 0, 1 + day, 12)));
    for (const [index, day] of days.entries()) expect(day - (days[0] ?? 0)).to.equal(index);
  });
});
