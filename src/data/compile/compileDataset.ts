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
import type { Formula } from '../compute/formula/formula.ts';
import { formulaWords } from '../compute/formula/formulaParts.ts';
import { compileFormulas, formulasOf } from './compileFormulas.ts';
import { parseNumber } from '../read/numbers.ts';
import { rowsOf, type DataFolder } from '../read/readData.ts';
import { cell, splitList, type Row } from '../read/table.ts';

/**
 * Always a dataset, of all that could be understood.
 * @param series what `compileFormulas` made of the same folder
 */
export function compileDataset(data: DataFolder, { series } = compileFormulas(data)): Dataset {
  const { site } = data;
  const country = site?.country ?? '';
  const regions = rowsOf(data, 'regions').map(regionOf);
  const indicatorRows = rowsOf(data, 'indicators');

  const formulas = formulasOf(data);
  const indicators = indicatorRows.map((row) =>
    indicatorOf(
      data,
      row,
      series.get(cell(row, 'id') as IndicatorId)?.years ?? [],
      formulas.get(cell(row, 'id') as IndicatorId),
    ),
  );
  return {
    release: data.release,
    country,
    defaultIndicator: (site?.defaultIndicator ?? indicators[0]?.id ?? '') as IndicatorId,
    sizeIndicator: (site?.sizeIndicator ?? null) as IndicatorId | null,
    ...(site?.gapAxes === undefined
      ? {}
      : {
          gapAxes: {
            capability: site.gapAxes.capability as IndicatorId,
            demand: site.gapAxes.demand as IndicatorId,
          },
        }),
    regions,
    indicators,
    withoutPreset: (site?.withoutPreset?.regions ?? []).map((id) => id as RegionId),
    series,
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

const DIRECTIONS = ['up', 'down', 'none'] as const;
const TOPICS = ['capability', 'demand', 'progress', 'context'] as const;

function indicatorOf(data: DataFolder, row: Row, years: readonly number[], formula?: Formula): Indicator {
  // Counts are written from the register of the same name: where it is, they are counts.
  const register = COUNTED_REGISTERS.find((name) => name === cell(row, 'id') && data.tables.has(name));
  return {
    id: cell(row, 'id') as IndicatorId,
    group: cell(row, 'group'),
    kind: cell(row, 'kind') === 'total' ? 'total' : 'ratio',
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
    ...(formula === undefined ? {} : { formula: formulaWords(formula) }),
    years,
  };
}

/** The check refuses a folder in which the fallback would be used; it keeps `dev` running. */
function numberOr(text: string, fallback: number): number {
  const number = parseNumber(text);
  return number.ok ? number.value : fallback;
}
