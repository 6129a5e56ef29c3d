/** The figures of a map as a meeting keeps them, so that a later one can say what became of them. */
import { observationAt } from '../domain/dataset.ts';
import type { Dataset, IndicatorId } from '../domain/types.ts';
import type { SeenFigures } from './meeting.ts';

/** @returns null for a series that is not there */
export function seenFigures(dataset: Dataset, indicator: IndicatorId, year: number): SeenFigures | null {
  const series = dataset.series.get(indicator);
  if (series === undefined) return null;
  const national = series.national.get(year);
  const regions = dataset.regions.flatMap(({ id }) => {
    const row = observationAt(series, id, year);
    return row?.kind === 'value' ? [[id, row.value] as const] : [];
  });
  const country = national?.kind === 'value' ? national.value : null;
  return { indicator, year, country, regions: Object.fromEntries(regions) };
}
