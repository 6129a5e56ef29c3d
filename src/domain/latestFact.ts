/** The last that is known of an initiative, and whether that is long ago. */
import { comparePartialDates, lastDay, monthsBefore } from './partialDate.ts';
import type { InitiativeEvent, PartialDate } from './registers.ts';

/** Older than this without a new fact reads "no news since". */
export const NEWS_MONTHS = 12;

/** The dated event that ends last; null where no source shows a date. */
export function latestFact(events: readonly InitiativeEvent[]): InitiativeEvent | null {
  return events
    .filter(({ date }) => date !== null)
    .reduce<InitiativeEvent | null>(
      (last, event) => (last === null || comparePartialDates(event.date, last.date) >= 0 ? event : last),
      null,
    );
}

/**
 * Whether the date is more than twelve months before the last reading of the sources. Counted to
 * that day, not to the visitor's clock: between two readings nobody looked, so silence means
 * nothing, and a prerendered page and a browser must say the same.
 * @param date a partial one counts from its last day: "2025" is news until the end of 2026
 */
export function isWithoutNews(date: PartialDate, readOn: PartialDate, months = NEWS_MONTHS): boolean {
  return lastDay(date) < monthsBefore(lastDay(readOn), months);
}
