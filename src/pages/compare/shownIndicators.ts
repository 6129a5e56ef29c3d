/** What every comparison shows, and what one added to it. */
import type { IndicatorId } from '../../domain/types.ts';
import type { RegionSheets } from '../region/sheets.ts';
import type { Comparison } from './comparison.ts';
import { budgetIndicator, measuredBy } from './functions/describeFunctions.ts';

export function shownIndicators(sheets: RegionSheets, { added }: Pick<Comparison, 'added'>): readonly IndicatorId[] {
  const budget = budgetIndicator(sheets);
  const usual = [...measuredBy(sheets).map(({ indicator }) => indicator), ...(budget === null ? [] : [budget])];
  return [...usual, ...added.filter((id) => !usual.includes(id))];
}
