/** Printed series and formulas → series with all that can be computed. */
import { observationKey } from '../../../domain/dataset.ts';
import type { IndicatorId, NationalObservation, Observation, RegionId, Series } from '../../../domain/types.ts';
import { COMPUTED } from '../../read/locator.ts';
import { COMPUTED_SOURCE, ComputedCells, type Formulas } from './computedCells.ts';

export interface ComputedSeries {
  readonly series: ReadonlyMap<IndicatorId, Series>;
  readonly cells: ComputedCells;
}

/**
 * A year is computed when some region gets a value in it: a year of reasons alone would be an empty
 * map. The regions that get none then have their reason. Years and regions in their order, whatever
 * the order of the rows.
 */
export function computeSeries(formulas: Formulas): ComputedSeries {
  const cells = new ComputedCells(formulas);
  const years = [
    ...new Set([...formulas.printed.values()].flatMap((series) => [...series.years, ...series.national.keys()])),
  ].sort((a, b) => a - b);
  const series = new Map(
    [...formulas.printed].map(([indicator, printed]) => [
      indicator,
      formulas.formulas.has(indicator) ? withComputed(printed, years, cells, formulas) : printed,
    ]),
  );
  return { series, cells };
}

function withComputed(
  printed: Series,
  years: readonly number[],
  cells: ComputedCells,
  { regions, country }: Formulas,
): Series {
  const observations = new Map<string, Observation>();
  const national = new Map<number, NationalObservation>();
  const withRows: number[] = [];
  for (const year of years) {
    const printedRows = regions.map((region) => cells.printedAt(printed.indicator, region, year));
    const found = regions.map((region) => cells.rowAt(printed.indicator, region, year));
    const hasComputed = found.some((row, index) => row?.kind === 'value' && row !== printedRows[index]);
    regions.forEach((region, index) => {
      const row = hasComputed ? (found[index] ?? unknownRow(region, year)) : printedRows[index];
      if (row != null) observations.set(observationKey(region, year), row as Observation);
    });
    if (hasComputed || printed.years.includes(year)) withRows.push(year);
    const own = cells.rowAt(printed.indicator, country, year);
    const row = own?.kind === 'value' ? own : cells.printedAt(printed.indicator, country, year);
    if (row !== null) national.set(year, row);
  }
  return { indicator: printed.indicator, years: withRows, observations, national };
}

/** An input has no row for the region. */
function unknownRow(region: RegionId, year: number): Observation {
  return {
    kind: 'missing',
    reason: 'O',
    region,
    territory: [region],
    year,
    source: COMPUTED_SOURCE,
    locator: COMPUTED,
    notes: [],
    inputs: [],
  };
}
