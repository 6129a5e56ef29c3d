/** Parts of a sum add up to it, in each region and in the country, within rounding. */
import { compositionsOf, type CompositionRow } from '../../domain/composition.ts';
import type { IndicatorId } from '../../domain/types.ts';
import { phrase, type DataProblem } from '../../i18n/dataProblem.ts';
import { problemIn } from '../problem.ts';
import { rowsByKey, type Check } from './context.ts';

export const checkCompositions: Check = ({ data, dataset, registers }) => {
  const whole = registers.profile.find(({ role }) => role === 'field-total')?.indicator;
  if (whole === undefined) return [];
  const decimalsOf = (id: IndicatorId): number => dataset.indicators.find((one) => one.id === id)?.decimals ?? 0;
  const rows = rowsByKey(data.rows.get(whole) ?? []);
  return compositionsOf(dataset, whole).flatMap(({ id, parts, year, rows: places }) => {
    const rounding = [whole, ...parts].reduce((sum, part) => sum + 0.5 * 10 ** -decimalsOf(part), 0);
    return places.flatMap((place): readonly DataProblem[] => {
      const row = rows.get(`${place.region ?? dataset.country}/${year}`);
      const sum = sumOf(place);
      if (row === undefined || place.whole === null || sum === null) return [];
      const isComplete = place.parts.every(({ kind }) => kind === 'share');
      const difference = sum - place.whole;
      if (isComplete ? Math.abs(difference) <= rounding : difference <= rounding) return [];
      const what = phrase('check.composition.differs', { composition: id, year: String(year) });
      return [problemIn(row.table, row, 'value', what, phrase('check.expected.partsSum', { sum: sum.toFixed(4) }))];
    });
  });
};

function sumOf({ whole, parts }: CompositionRow): number | null {
  if (whole === null) return null;
  return parts.reduce((sum, part) => sum + (part.kind === 'share' ? part.share * whole : 0), 0);
}
