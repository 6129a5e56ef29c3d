/** Dates as exact as their source, in words: a year, a month, a day, or a range of two such. */
import type { PartialDate } from '../domain/registers.ts';
import type { Format } from './format.ts';

/** @example partialDateText('2025-06-12/2025-06-13', en) // '12–13 June 2025' */
export function partialDateText(date: PartialDate, format: Pick<Format, 'date' | 'dateRange' | 'yearRange'>): string {
  const [from = '', to = from] = date.split('/');
  if (from === to) return format.date(from);
  const [first, last] = [Number(from), Number(to)];
  return from.length === 4 && to.length === 4 ? format.yearRange(first, last) : format.dateRange(from, to);
}
