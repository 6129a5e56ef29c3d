/**
 * Old territories: a row may cover several regions of today, and then no other row of that year
 * may speak for them. The map draws every region exactly once because of this check.
 */
import type { RegionId } from '../../domain/types.ts';
import type { Fault } from '../fault.ts';
import type { ObservationRow } from '../read/observationRows.ts';
import { cell, splitList, type Row, type Table } from '../read/readTables.ts';
import { faultIn, regionalRowsByYear, regionIds, type Check } from './context.ts';

export const checkTerritories: Check = (context) => {
  const regions = regionIds(context);
  const cells = [...context.data.observations.values()].flatMap((table) =>
    table.rows.flatMap((row) => checkCell(table, row, regions)),
  );
  const overlaps = [...context.rows.values()].flatMap((rows) =>
    [...regionalRowsByYear(context, rows).values()].flatMap(checkOverlaps),
  );
  return [...cells, ...overlaps];
};

function checkCell(table: Table, row: Row, regions: ReadonlySet<RegionId>): readonly Fault[] {
  const text = cell(row, 'territory');
  if (text === '' || regions.size === 0) return [];
  const codes = splitList(text, '+');
  const region = cell(row, 'region');
  const fault = (message: string, expected: string, found = text): Fault =>
    faultIn(table, row, 'territory', message, expected, found);
  const known: ReadonlySet<string> = regions;
  if (!known.has(region)) {
    return [fault('territory in a row that is not of a region', 'an empty cell')];
  }
  const unknown = codes.filter((code) => !known.has(code));
  if (unknown.length > 0) {
    return unknown.map((code) => fault('unknown region', 'an id of regions.csv', code));
  }
  if (codes.length < 2) return [fault('territory of one region', 'an empty cell')];
  const sorted = [...new Set(codes)].sort().join('+');
  if (sorted !== text) return [fault('territory not sorted, or a code twice', sorted)];
  if (!codes.includes(region)) {
    return [fault('territory without its own region', `a territory that contains ${region}`)];
  }
  return [];
}

/**
 * Within one year: the territories do not overlap, and a region covered by another row's territory
 * is itself `M` (it could not have a value of its own).
 */
function checkOverlaps(rows: readonly ObservationRow[]): readonly Fault[] {
  const coveredBy = new Map<RegionId, ObservationRow>();
  const faults: Fault[] = [];
  for (const row of rows.filter((candidate) => candidate.territory.length > 1)) {
    for (const region of row.territory) {
      const other = coveredBy.get(region);
      if (other === undefined) {
        coveredBy.set(region, row);
      } else if (other.region !== row.region) {
        const message = `${region} covered twice in ${row.year}`;
        const expected = `each region once (line ${other.row.line} covers it too)`;
        faults.push(faultIn(row.table, row.row, 'territory', message, expected));
      }
    }
  }
  for (const row of rows) {
    const cover = coveredBy.get(row.region);
    const isFree = cover === undefined || cover.region === row.region;
    if (isFree || (row.figure.kind === 'missing' && row.figure.reason === 'M')) continue;
    const message = `${row.region} covered twice in ${row.year}`;
    const expected = `no value and M, since line ${cover.row.line} covers it with ${cover.territory.join('+')}`;
    faults.push(faultIn(row.table, row.row, 'status', message, expected));
  }
  return faults;
}
