/** A value five times that of the year before is more often a slip of a decimal than a fact. */
import { territoryKey } from '../../domain/dataset.ts';
import type { Indicator } from '../../domain/types.ts';
import type { Fault } from '../fault.ts';
import type { ObservationRow } from '../read/observationRows.ts';
import { faultIn, rowsByKey, type Check } from './context.ts';

/** A lost or added decimal is ×10; real regional figures seldom move by more than ×3 in a year. */
const MAX_FACTOR = 5;

export const warnJumps: Check = ({ dataset, rows }) =>
  dataset.indicators.flatMap((indicator) => {
    const byKey = rowsByKey(rows.get(indicator.id) ?? []);
    return [...byKey.values()].flatMap((row): readonly Fault[] => {
      const before = byKey.get(`${row.region}/${row.year - 1}`);
      if (before === undefined || !isComparable(before, row, indicator)) return [];
      const [from, to] = [before.figure, row.figure];
      if (from.kind === 'missing' || to.kind === 'missing') return [];
      // From or to zero is no ratio; a change of sign is a fact of balances, not a slip.
      if (from.value * to.value <= 0) return [];
      const factor = Math.max(to.value / from.value, from.value / to.value);
      if (factor <= MAX_FACTOR) return [];
      const direction = Math.abs(to.value) > Math.abs(from.value) ? 'up' : 'down';
      const message = `jump ${direction} ×${factor.toFixed(1)} from ${before.year} (line ${before.row.line})`;
      const expected = `about ${from.value}, unless the source prints it so`;
      return [faultIn(row.table, row.row, 'value', message, expected)];
    });
  });

/** Same territory, no break between the years, and neither or both of another definition. */
function isComparable(before: ObservationRow, after: ObservationRow, indicator: Indicator): boolean {
  const hasBreak = hasStatus(after, 'B') || indicator.breaks.includes(after.year);
  const sameDefinition = hasStatus(before, 'D') === hasStatus(after, 'D');
  return !hasBreak && sameDefinition && territoryKey(before.territory) === territoryKey(after.territory);
}

function hasStatus(row: ObservationRow, status: 'B' | 'D'): boolean {
  return row.figure.kind === 'value' && row.figure.status === status;
}
