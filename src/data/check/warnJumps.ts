/** A value five times that of the year before is more often a slip of a decimal than a fact. */
import { territoryKey } from '../../domain/dataset.ts';
import type { Indicator } from '../../domain/types.ts';
import { phrase, type DataProblem } from '../../i18n/dataProblem.ts';
import { problemIn } from '../problem.ts';
import type { ObservationRow } from '../read/observationRows.ts';
import { rowsByKey, type Check } from './context.ts';

/** A lost or added decimal is ×10; real regional figures seldom move by more than ×3 in a year. */
const MAX_FACTOR = 5;

export const warnJumps: Check = ({ data, dataset }) =>
  dataset.indicators.flatMap((indicator) => {
    const byKey = rowsByKey(data.rows.get(indicator.id) ?? []);
    return [...byKey.values()].flatMap((row): readonly DataProblem[] => {
      const before = byKey.get(`${row.region}/${row.year - 1}`);
      if (before === undefined || !isComparable(before, row, indicator)) return [];
      const [from, to] = [before.figure, row.figure];
      if (from.kind === 'missing' || to.kind === 'missing') return [];
      // From or to zero is no ratio; a change of sign is a fact of balances, not a slip.
      if (from.value * to.value <= 0) return [];
      const factor = Math.max(to.value / from.value, from.value / to.value);
      if (factor <= MAX_FACTOR) return [];
      const jump = { factor: factor.toFixed(1), year: String(before.year), line: String(before.line) };
      const isUp = Math.abs(to.value) > Math.abs(from.value);
      const what = isUp ? phrase('check.jump.up', jump) : phrase('check.jump.down', jump);
      const expected = phrase('check.expected.about', { value: String(from.value) });
      return [problemIn(row.table, row, 'value', what, expected)];
    });
  });

/** Same territory, no break between the years, and neither or both of another definition. */
function isComparable(before: ObservationRow, after: ObservationRow, indicator: Indicator): boolean {
  const hasBreak = hasStatus(after, 'B') || indicator.breaks.includes(after.year);
  const sameDefinition = hasStatus(before, 'D') === hasStatus(after, 'D');
  return !hasBreak && sameDefinition && territoryKey(before.territory) === territoryKey(after.territory);
}

function hasStatus({ figure }: ObservationRow, status: 'B' | 'D'): boolean {
  return figure.kind === 'value' && figure.statuses.includes(status);
}
