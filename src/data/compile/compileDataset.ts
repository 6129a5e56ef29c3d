/**
 * Tables of text → the `Dataset` of all series: figures without words. Rows that cannot be
 * understood are left out; the check names them.
 */
import {
  COMPOSITIONS,
  COUNTED_REGISTERS,
  type Dataset,
  type Indicator,
  type IndicatorId,
  type NoteId,
  type Region,
  type RegionId,
  type Series,
  type UnitId,
} from '../../domain/types.ts';
import type { Formula } from '../compute/formula/formula.ts';
import { formulaWords } from '../compute/formula/formulaParts.ts';
import { generalFormula, withComparable, type InputFacts } from './compileComparable.ts';
import { compileFormulas, formulasOf } from './compileFormulas.ts';
import { markByNotes } from './markByNotes.ts';
import { parseNumber } from '../read/numbers.ts';
import { rowsOf, type DataFolder } from '../read/readData.ts';
import { cell, splitList, type Row } from '../read/table.ts';

/**
 * Always a dataset, of all that could be understood.
 * @param computed what `compileFormulas` made of the same folder
 */
export function compileDataset(data: DataFolder, computed = compileFormulas(data)): Dataset {
  const { site } = data;
  const country = site?.country ?? '';
  const regions = rowsOf(data, 'regions').map(regionOf);
  const indicatorRows = rowsOf(data, 'indicators');

  const formulas = formulasOf(data);
  const facts = new Map(indicatorRows.map((row) => [cell(row, 'id'), inputFactsOf(data, row)]));
  const basis = { cells: computed.cells, country, factsOf: (id: IndicatorId) => facts.get(id) ?? NO_FACTS };
  const telling = { doubting: notesSaying(data, 'yes'), single: notesSaying(data, 'single') };
  const unfound = notesSaying(data, 'unfound');
  const series = new Map(
    [...computed.series].map(([id, one]) => {
      const formula = generalFormula(formulas.get(id) ?? []);
      const complete = formula === null ? one : withComparable(one, { ...basis, formula });
      return [id, markByNotes(complete, telling)];
    }),
  );
  const indicators = indicatorRows.map((row) => {
    const own = series.get(cell(row, 'id') as IndicatorId);
    const indicator = indicatorOf(data, row, own?.years ?? [], formulas.get(cell(row, 'id') as IndicatorId));
    return own !== undefined && isUnfound(own, unfound) ? { ...indicator, isUnfound: true as const } : indicator;
  });
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

/** Whether all that is missing was looked for: one note of each row says so. */
function isUnfound({ observations }: Series, unfound: ReadonlySet<NoteId>): boolean {
  const missing = [...observations.values()].filter((row) => row.kind === 'missing' && row.reason === 'O');
  return missing.length > 0 && missing.every(({ notes }) => notes.some((note) => unfound.has(note)));
}

/** Notes with this word in `doubt`. */
function notesSaying(data: DataFolder, word: 'yes' | 'single' | 'unfound'): ReadonlySet<NoteId> {
  const rows = rowsOf(data, 'notes').filter((row) => cell(row, 'doubt') === word);
  return new Set(rows.map((row) => cell(row, 'id') as NoteId));
}

const NO_FACTS: InputFacts = { breaks: [], unit: { kind: 'plain', scale: 0 } };

/** Breaks of an indicator, and what its unit counts. */
function inputFactsOf(data: DataFolder, row: Row): InputFacts {
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

function indicatorOf(data: DataFolder, row: Row, years: readonly number[], formula?: Formula): Indicator {
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
    ...(formula === undefined ? {} : { formula: formulaWords(formula) }),
    ...compositionOf(cell(row, 'composition')),
    featured: cell(row, 'featured') === '' ? null : numberOr(cell(row, 'featured'), 0),
    years,
  };
}

/** `sources`, or `sources/rd-grants`: within that part. */
function compositionOf(text: string): Pick<Indicator, 'composition'> {
  const [name, within] = text.split('/');
  const id = COMPOSITIONS.find((known) => known === name);
  return id === undefined ? {} : { composition: { id, within: (within ?? null) as IndicatorId | null } };
}

/** The check refuses a folder in which the fallback would be used; it keeps `dev` running. */
function numberOr(text: string, fallback: number): number {
  const number = parseNumber(text);
  return number.ok ? number.value : fallback;
}
