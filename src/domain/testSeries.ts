/** Small series for the tests of this folder, written as a table. Not for programs. */
import { observationKey } from './dataset.ts';
import type {
  IndicatorId,
  MissingReason,
  NationalObservation,
  Observation,
  Region,
  RegionId,
  Series,
  SourceId,
} from './types.ts';
import { parseStatuses } from './statuses.ts';
import { MISSING_REASONS } from './types.ts';

/** `[region or territory, year, value or reason, statuses]`; 'B1+B2' is filed under B1. */
export type TestRow = readonly [place: string, year: number, figure: number | MissingReason, statuses?: string];

export const testRegion = (text: string): RegionId => text as RegionId;

export function row([place, year, figure, letters = 'A']: TestRow): Observation {
  const statuses = parseStatuses(letters);
  if (statuses === null) throw new Error(`invalid statuses of a test: ${letters}`);
  const territory = place.split('+').map(testRegion);
  const base = {
    region: territory[0] ?? testRegion(place),
    territory,
    year,
    source: 'source' as SourceId,
    locator: 'table 1',
    notes: [],
    inputs: [],
  };
  return isReason(figure)
    ? { ...base, kind: 'missing', reason: figure }
    : { ...base, kind: 'value', value: figure, statuses };
}

function isReason(figure: number | MissingReason): figure is MissingReason {
  return (MISSING_REASONS as readonly unknown[]).includes(figure);
}

/** @param country the country's own row by year */
export function testSeries(
  rows: readonly TestRow[],
  country: Readonly<Record<number, number | MissingReason>> = {},
): Series {
  const observations = rows.map(row);
  const national = Object.entries(country).map(([year, figure]): [number, NationalObservation] => [
    Number(year),
    row(['KZ', Number(year), figure]),
  ]);
  return {
    indicator: 'test' as IndicatorId,
    years: [...new Set(observations.map((observation) => observation.year))].sort((a, b) => a - b),
    observations: new Map(observations.map((o) => [observationKey(o.region, o.year), o])),
    national: new Map(national),
  };
}

/** Regions named `C…` are cities, the others oblasts. */
export function regionsOf(...ids: readonly string[]): readonly Region[] {
  return ids.map((name) => ({ id: testRegion(name), kind: name.startsWith('C') ? 'city' : 'oblast', since: null }));
}
