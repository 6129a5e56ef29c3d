/** An observation as cells of a file: what `data/observations/` keeps, and what is published. */
import { csvNumber } from './csv.ts';
import { statusCode } from './statuses.ts';
import type { IndicatorId, NationalObservation, RegionId } from './types.ts';

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

/**
 * @param place a region's code, or the country's
 * @param territory of a region's row; empty for the country's
 * @returns cells in the order of `OBSERVATION_COLUMNS`. The value is unrounded; the locator of a
 *   computed value names the cells that it came from, each of which has a row of its own
 */
export function observationCells(
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
    row.kind === 'missing' ? '' : csvNumber(row.value),
    unit,
    statusCode(row),
    row.source,
    [row.locator, ...row.inputs.map(inputCell)].filter((part) => part !== '').join(', '),
    row.notes.join(';'),
    territory.length > 1 ? territory.join('+') : '',
  ];
}

/** @example inputCell({indicator: 'population', place: 'XA-1', year: 2024, …}) // 'cell population/XA-1/2024' */
function inputCell({ indicator, place, year }: NationalObservation['inputs'][number]): string {
  return `cell ${indicator}/${place}/${year}`;
}
