/** Rows as CSV: what `data.csv` beside a page holds, of one map or of one region. Needs no files. */
import type { Dataset, RegionId, Series } from '../domain/types.ts';
import { indicatorFor } from '../domain/dataset.ts';
import { csvText } from '../domain/csv.ts';
import { OBSERVATION_COLUMNS, observationCells } from '../domain/observationCells.ts';

/**
 * @returns header and rows of that year, regions in the order of lists, the country last; only the
 *   header for a year without rows. Values are unrounded; `territory` is empty for a region alone
 */
export function observationsCsv(dataset: Dataset, series: Series, year: number): string {
  const unit = indicatorFor(dataset, series.indicator)?.unit ?? '';
  const rows = [...series.observations.values()]
    .filter((row) => row.year === year)
    .map((row) => observationCells(series.indicator, row.region, unit, row, row.territory));
  const national = series.national.get(year);
  const country =
    national === undefined ? [] : [observationCells(series.indicator, dataset.country, unit, national, [])];
  return csvText([OBSERVATION_COLUMNS, ...rows, ...country]);
}

/**
 * All that is known of one region, in the same columns: its own rows of every indicator and year, and
 * those of an old, larger territory that it was part of.
 * @returns header and rows, indicators in the order of the chooser, each with its years ascending
 */
export function regionCsv(dataset: Dataset, region: RegionId): string {
  const rows = dataset.indicators.flatMap(({ id, unit }) =>
    [...(dataset.series.get(id)?.observations.values() ?? [])]
      .filter((row) => row.region === region || row.territory.includes(region))
      .sort((a, b) => a.year - b.year)
      .map((row) => observationCells(id, row.region, unit, row, row.territory)),
  );
  return csvText([OBSERVATION_COLUMNS, ...rows]);
}
