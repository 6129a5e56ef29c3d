/**
 * Old territories: a row may cover several regions of today, and then no other row of that year
 * may speak for them. The map draws every region exactly once because of this check.
 */
import type { RegionId } from '../../domain/types.ts';
import { phrase, type DataProblem, type Phrase } from '../../i18n/dataProblem.ts';
import { problemIn } from '../problem.ts';
import type { ObservationRow } from '../read/observationRows.ts';
import { cell, splitList, type Row, type Table } from '../read/table.ts';
import { regionalRowsByYear, regionIds, type Check } from './context.ts';

export const checkTerritories: Check = (context) => {
  const regions = regionIds(context);
  const cells = [...context.data.observations.values()].flatMap((table) =>
    table.rows.flatMap((row) => checkTerritory(table, row, regions)),
  );
  const overlaps = [...context.data.rows.values()].flatMap((rows) =>
    [...regionalRowsByYear(context, rows).values()].flatMap(checkOverlaps),
  );
  return [...cells, ...overlaps];
};

function checkTerritory(table: Table, row: Row, regions: ReadonlySet<string>): readonly DataProblem[] {
  const text = cell(row, 'territory');
  if (text === '' || regions.size === 0) return [];
  const codes = splitList(text, '+');
  const region = cell(row, 'region');
  const problem = (what: Phrase, expected: string | Phrase, found = text): DataProblem =>
    problemIn(table, row, 'territory', what, expected, found);
  if (!regions.has(region)) return [problem(phrase('check.territory.notRegion'), phrase('check.expected.empty'))];
  const unknown = codes.filter((code) => !regions.has(code));
  if (unknown.length > 0) {
    const expected = phrase('check.expected.idOf', { file: 'regions.csv' });
    return unknown.map((code) => problem(phrase('check.unknown.regions'), expected, code));
  }
  if (codes.length < 2) return [problem(phrase('check.territory.single'), phrase('check.expected.empty'))];
  const sorted = [...new Set(codes)].sort().join('+');
  if (sorted !== text) return [problem(phrase('check.territory.unsorted'), sorted)];
  if (codes.includes(region)) return [];
  return [problem(phrase('check.territory.withoutOwn'), phrase('check.expected.territoryWith', { region }))];
}

/**
 * Within one year: the territories do not overlap, and a region covered by another row's territory
 * is itself `M` (it could not have a value of its own).
 */
function checkOverlaps(rows: readonly ObservationRow[]): readonly DataProblem[] {
  const coveredBy = new Map<RegionId, ObservationRow>();
  const problems: DataProblem[] = [];
  for (const row of rows.filter((candidate) => candidate.territory.length > 1)) {
    for (const region of row.territory) {
      const cover = coveredBy.get(region);
      if (cover === undefined) {
        coveredBy.set(region, row);
      } else if (cover.region !== row.region) {
        const expected = phrase('check.expected.coveredOnce', { line: String(cover.line) });
        problems.push(problemIn(row.table, row, 'territory', coveredTwice(region, row.year), expected));
      }
    }
  }
  for (const row of rows) {
    const cover = coveredBy.get(row.region);
    const isFree = cover === undefined || cover.region === row.region;
    if (isFree || (row.figure.kind === 'missing' && row.figure.reason === 'M')) continue;
    const by = { line: String(cover.line), territory: cover.territory.join('+') };
    const expected = phrase('check.expected.coveredBy', by);
    problems.push(problemIn(row.table, row, 'status', coveredTwice(row.region, row.year), expected));
  }
  return problems;
}

function coveredTwice(region: RegionId, year: number): Phrase {
  return phrase('check.territory.overlap', { region, year: String(year) });
}
