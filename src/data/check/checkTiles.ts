/** The grid of tiles has each region once, each on a cell of its own. */
import { phrase, type DataProblem } from '../../i18n/dataProblem.ts';
import { problemIn, problemOfFile } from '../problem.ts';
import { TILES } from '../read/schemas.ts';
import { cell, type Row, type Table } from '../read/table.ts';
import { boundariesFit } from './checkBoundaries.ts';
import { regionIds, type Check } from './context.ts';

export const checkTiles: Check = (context) => {
  const { tiles } = context.data;
  // Where the boundaries are of other regions, that is the cause, and is said.
  if (tiles === null || !boundariesFit(context)) return [];
  const missing = TILES.map(({ name }) => name).filter((name) => !tiles.columns.includes(name));
  if (missing.length > 0) {
    return missing.map((column) =>
      problemOfFile(
        tiles.file,
        phrase('check.column.missing'),
        phrase('check.expected.column', { column }),
        tiles.columns.join(','),
        column,
      ),
    );
  }
  const regions = [...regionIds(context)].map(String);
  const placed = tiles.rows.map((row) => cell(row, 'region'));
  const without = regions.filter((region) => !placed.includes(region));
  return [
    ...tiles.rows.flatMap((row, index) => checkTile(tiles, row, index, regions)),
    ...(without.length === 0
      ? []
      : [
          problemOfFile(
            tiles.file,
            phrase('check.tiles.missing', { regions: without.join(', ') }),
            phrase('check.expected.tileEach'),
          ),
        ]),
  ];
};

/** @param index of the row in the table: of two that collide the later one is wrong */
function checkTile(tiles: Table, row: Row, index: number, regions: readonly string[]): readonly DataProblem[] {
  const earlier = tiles.rows.slice(0, index);
  const region = cell(row, 'region');
  const at = (one: Row) => `${cell(one, 'column')},${cell(one, 'row')}`;
  const outside = ['column', 'row'].filter((column) => !/^\d+$/u.test(cell(row, column)));
  const taken = outside.length > 0 ? undefined : earlier.find((one) => at(one) === at(row));
  return [
    ...(regions.includes(region)
      ? []
      : [
          problemIn(
            tiles,
            row,
            'region',
            phrase('check.unknown.regions'),
            phrase('check.expected.idOf', { file: 'regions.csv' }),
          ),
        ]),
    ...(earlier.some((one) => cell(one, 'region') === region)
      ? [problemIn(tiles, row, 'region', phrase('check.region.twice'), phrase('check.expected.regionOnce'))]
      : []),
    ...outside.map((column) =>
      problemIn(tiles, row, column, phrase('check.cell.notWhole'), phrase('check.expected.tileCell')),
    ),
    ...(taken === undefined
      ? []
      : [
          problemIn(
            tiles,
            row,
            'column',
            phrase('check.tiles.twice', { region: cell(taken, 'region') }),
            phrase('check.expected.tileEach'),
            at(row),
          ),
        ]),
  ];
}
