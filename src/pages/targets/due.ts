/** When a year's target is due. */
import { lastDay } from '../../domain/partialDate.ts';
import type { Registers } from '../../domain/registers.ts';

/** A year's value is due at its end: whether the year was over when the sources were last read. */
export function isDue(year: number, { readOn }: Pick<Registers, 'readOn'>): boolean {
  return lastDay(readOn) >= `${year}-12-31`;
}
