/** Rows as CSV: what `data.csv` beside a page holds, of one map or of one region. Needs no files. */
import type { Dataset, IndicatorId, NationalObservation, RegionId, Series } from '../domain/types.ts';
import { indicatorFor } from '../domain/dataset.ts';
import { csvNumber, csvText } from '../domain/csv.ts';

/** The contract: the columns of every published observation, in this order. */
export const OBSERVATION_COLUMNS = [
  'region',
  'indicator',
  'year',
  'value',
  'unit',
  'status',
  'source',
  'locator',
  'note',
  'territory',
] as const;

/** As `data/observations/` writes it: a plain 0 would say that there is nothing at all. */
const ROUNDED_ZERO = '0.0';

/**
 * @returns header and rows of that year, regions in the order of lists, the country last; only the
 *   header for a year without rows. Values are unrounded; `territory` is empty for a region alone
 */
export function observationsCsv(dataset: Dataset, series: Series, year: number): string {
  const unit = indicatorFor(dataset, series.indicator)?.unit ?? '';
  const rows = [...series.observations.values()]
    .filter((row) => row.year === year)
    .map((row) => csvRow(series.indicator, row.region, unit, row, row.territory));
  const national = series.national.get(year);
  const country = national === undefined ? [] : [csvRow(series.indicator, dataset.country, unit, national, [])];
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
      .map((row) => csvRow(id, row.region, unit, row, row.territory)),
  );
  return csvText([OBSERVATION_COLUMNS, ...rows]);
}

function csvRow(
  indicator: IndicatorId,
  place: string,
  unit: string,
  row: NationalObservation,
  territory: readonly RegionId[],
): readonly string[] {
  return [
    place,
    indicator,
    String(row.year),
    row.kind === 'missing' ? '' : row.isRoundedZero === true ? ROUNDED_ZERO : csvNumber(row.value),
    unit,
    row.kind === 'value' ? row.status : row.reason,
    row.source,
    row.locator,
    row.notes.join(';'),
    territory.length > 1 ? territory.join('+') : '',
  ];
}
