/**
 * Tables of text → the `Dataset` of all series: figures without words. Rows that cannot be
 * understood are left out; the check names them.
 */
import {
  COUNTED_REGISTERS,
  type Dataset,
  type Indicator,
  type IndicatorId,
  type NoteId,
  type Region,
  type RegionId,
  type UnitId,
} from '../../domain/types.ts';
import { parseQuotient, withComparable, type InputFacts } from './compileComparable.ts';
import { compileSeries, withInputs } from './compileSeries.ts';
import { parseNumber } from '../read/numbers.ts';
import { rowsOf, type DataFolder } from '../read/readData.ts';
import { cell, splitList, type Row } from '../read/table.ts';

/** Always a dataset, of all that could be understood. */
export function compileDataset(data: DataFolder): Dataset {
  const { site } = data;
  const country = site?.country ?? '';
  const regions = rowsOf(data, 'regions').map(regionOf);
  const regionIds = regions.map((region) => region.id);
  const indicatorRows = rowsOf(data, 'indicators');

  const bare = new Map(
    indicatorRows.map((row) => {
      const id = cell(row, 'id') as IndicatorId;
      return [id, compileSeries(id, data.rows.get(id) ?? [], regionIds, country)];
    }),
  );
  const factsOf = (id: IndicatorId): InputFacts | null => {
    const row = indicatorRows.find((one) => cell(one, 'id') === id);
    const own = bare.get(id);
    return row === undefined || own === undefined ? null : { series: own, ...inputFactsOf(data, row) };
  };
  const series = new Map(
    indicatorRows.map((row) => {
      const id = cell(row, 'id') as IndicatorId;
      const inputIds = splitList(cell(row, 'inputs')) as readonly IndicatorId[];
      const own = bare.get(id) ?? compileSeries(id, [], regionIds, country);
      const quotient = parseQuotient(cell(row, 'comparable'));
      const computed = withInputs(own, inputIds, bare);
      return [id, quotient === null ? computed : withComparable(computed, quotient, factsOf)];
    }),
  );
  const indicators = indicatorRows.map((row) =>
    indicatorOf(data, row, series.get(cell(row, 'id') as IndicatorId)?.years ?? []),
  );
  return {
    release: data.release,
    country,
    defaultIndicator: (site?.defaultIndicator ?? indicators[0]?.id ?? '') as IndicatorId,
    portrait: (site?.portrait ?? site?.defaultIndicator ?? indicators[0]?.id ?? '') as IndicatorId,
    sizeIndicator: (site?.sizeIndicator ?? null) as IndicatorId | null,
    regions,
    indicators,
    withoutPreset: (site?.withoutPreset?.regions ?? []).map((id) => id as RegionId),
    series,
  };
}

/** Breaks of an indicator, and what its unit counts. */
function inputFactsOf(data: DataFolder, row: Row): Pick<InputFacts, 'breaks' | 'unit'> {
  const unit = rowsOf(data, 'units').find((one) => cell(one, 'id') === cell(row, 'unit'));
  return {
    breaks: splitList(cell(row, 'breaks')).map(Number),
    unit: {
      kind: UNIT_KINDS.find((kind) => unit !== undefined && kind === cell(unit, 'kind')) ?? 'plain',
      scale: unit === undefined ? 0 : numberOr(cell(unit, 'scale'), 0),
    },
  };
}

function regionOf(row: Row): Region {
  const since = cell(row, 'since');
  return {
    id: cell(row, 'id') as RegionId,
    kind: cell(row, 'kind') === 'city' ? 'city' : 'oblast',
    since: since === '' ? null : Number(since),
  };
}

const KINDS = ['ratio', 'total', 'share'] as const;
const DIRECTIONS = ['up', 'down', 'none'] as const;
const UNIT_KINDS = ['money', 'percent', 'count', 'plain'] as const;
const TOPICS = ['capability', 'demand', 'progress', 'context'] as const;

function indicatorOf(data: DataFolder, row: Row, years: readonly number[]): Indicator {
  // Counts are written from the register of the same name: where it is, they are counts.
  const register = COUNTED_REGISTERS.find((name) => name === cell(row, 'id') && data.tables.has(name));
  return {
    id: cell(row, 'id') as IndicatorId,
    group: cell(row, 'group'),
    kind: KINDS.find((kind) => kind === cell(row, 'kind')) ?? 'ratio',
    topic: TOPICS.find((place) => place === cell(row, 'door')) ?? 'context',
    ...(register === undefined ? {} : { register }),
    unit: cell(row, 'unit') as UnitId,
    decimals: numberOr(cell(row, 'decimals'), 0),
    direction: DIRECTIONS.find((direction) => direction === cell(row, 'direction')) ?? 'none',
    human: {
      unit: cell(row, 'human_unit') as UnitId,
      factor: numberOr(cell(row, 'human_factor'), 1),
      decimals: numberOr(cell(row, 'human_decimals'), 0),
    },
    breaks: splitList(cell(row, 'breaks')).map(Number),
    notes: splitList(cell(row, 'notes')) as readonly NoteId[],
    featured: cell(row, 'featured') === '' ? null : numberOr(cell(row, 'featured'), 0),
    years,
  };
}

/** The check refuses a folder in which the fallback would be used; it keeps `dev` running. */
function numberOr(text: string, fallback: number): number {
  const number = parseNumber(text);
  return number.ok ? number.value : fallback;
}
