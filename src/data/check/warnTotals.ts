/**
 * Sums against the country's own row. A warning, not a problem: what a source prints may truly not
 * add up, and then readers must be told rather than figures changed.
 */
import { territoriesOf } from '../../domain/dataset.ts';
import type { NationalObservation, Series } from '../../domain/types.ts';
import { phrase, type DataProblem } from '../../i18n/dataProblem.ts';
import { problemIn } from '../problem.ts';
import { rowsByKey, type Check, type CheckContext } from './context.ts';

export const warnTotals: Check = (context) =>
  context.dataset.indicators
    .filter((indicator) => indicator.kind === 'total')
    .flatMap(({ id, decimals }) => {
      const series = context.dataset.series.get(id);
      if (series === undefined) return [];
      const rows = rowsByKey(context.data.rows.get(id) ?? []);
      return [...series.national.values()].flatMap((national): readonly DataProblem[] => {
        const difference = totalDifference(series, national, decimals, context);
        const row = rows.get(`${context.dataset.country}/${national.year}`);
        if (difference === null || row === undefined) return [];
        const { isPartial, ...figures } = difference;
        const year = String(national.year);
        const notes =
          national.notes.length > 0 ? phrase('check.expected.seeNote', { notes: national.notes.join(', ') }) : '';
        const [what, expected] = isPartial
          ? [phrase('check.total.exceeded', { year }), phrase('check.expected.atLeastSum', { ...figures, notes })]
          : [phrase('check.total.differs', { year }), phrase('check.expected.sum', { ...figures, notes })];
        return [problemIn(row.table, row, 'value', what, expected)];
      });
    });

/**
 * @returns null when the sum agrees within rounding. Where a region has no value, the others can
 *   still be too much together, unless some are negative. Texts are rounded one decimal beyond the
 *   data, enough to see the fault and no noise
 */
function totalDifference(
  series: Series,
  national: NationalObservation,
  decimals: number,
  { dataset }: CheckContext,
): { sum: string; difference: string; rounding: string; isPartial: boolean } | null {
  if (national.kind === 'missing') return null;
  const shapes = territoriesOf(series, national.year);
  const regionCount = shapes.reduce((count, shape) => count + shape.regions.length, 0);
  const values = shapes.flatMap(({ observation }) => (observation.kind === 'value' ? [observation.value] : []));
  const isPartial = values.length !== shapes.length || regionCount !== dataset.regions.length;
  if (isPartial && values.some((value) => value < 0)) return null;
  const sum = values.reduce((total, value) => total + value, 0);
  // Each printed figure, the country's too, is off by half of its last decimal at most.
  const rounding = (values.length + 1) * 0.5 * 10 ** -decimals;
  const difference = sum - national.value;
  // A hair more, as binary fractions of decimal figures do not add up exactly.
  if (Math.abs(difference) <= rounding + Math.abs(sum) * 1e-12) return null;
  if (isPartial && difference < 0) return null;
  const text = (value: number): string => value.toFixed(decimals + 1);
  return { sum: text(sum), difference: text(difference), rounding: text(rounding), isPartial };
}
