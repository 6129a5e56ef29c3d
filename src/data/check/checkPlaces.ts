/** Places of the records: known regions, known towns, towns inside the regions that are named. */
import { phrase, type DataProblem, type Phrase } from '../../i18n/dataProblem.ts';
import { townRegions, type TownRegions } from '../compute/townRegions.ts';
import { problemIn } from '../problem.ts';
import { cell, splitList, type Row, type Table } from '../read/table.ts';
import { boundariesFit } from './checkBoundaries.ts';
import { isPlace, UNKNOWN_PLACE, type Check, type CheckContext } from './context.ts';

/** Columns of one place; `note`: where to say what the columns cannot. */
interface PlaceColumns {
  readonly table: string;
  readonly region: string;
  readonly town: string;
  /** Column that says "sources differ". */
  readonly disputed?: string;
  /** Set where the place is abroad. */
  readonly country?: string;
  readonly note?: string;
}

const COLUMNS: readonly PlaceColumns[] = [
  { table: 'organisations', region: 'region', town: 'town', note: 'note' },
  { table: 'needs', region: 'region', town: '' },
  { table: 'initiatives', region: 'region', town: 'town', disputed: 'disputed', note: 'note' },
  { table: 'partnerships', region: 'a_region', town: 'a_town', country: 'a_country' },
  { table: 'partnerships', region: 'b_region', town: 'b_town', country: 'b_country' },
];

export const checkRegisterPlaces: Check = (context) => {
  const towns = boundariesFit(context) ? townRegions(context.data) : null;
  return COLUMNS.flatMap((columns) => {
    const table = context.data.tables.get(columns.table);
    return (table?.rows ?? []).flatMap((row) =>
      table === undefined
        ? []
        : [
            ...checkRegions(table, row, columns, context),
            ...checkDispute(table, row, columns),
            ...checkTown(table, row, columns, towns),
          ],
    );
  });
};

function checkRegions(table: Table, row: Row, columns: PlaceColumns, context: CheckContext): readonly DataProblem[] {
  const { region: column, note, country: abroad } = columns;
  const { country } = context.dataset;
  const problem = (what: Phrase, expected: Phrase, found?: string) =>
    problemIn(table, row, column, what, expected, found);
  const regions = splitList(cell(row, column));
  const isKnown = isPlace(context);
  const problems = regions.filter((region) => !isKnown(region)).map((region) => problem(...UNKNOWN_PLACE, region));
  if (new Set(regions).size < regions.length) {
    problems.push(problem(phrase('check.region.twice'), phrase('check.expected.regionOnce')));
  }
  if (regions.length > 1 && regions.includes(country)) {
    const expected = phrase('check.expected.countryAlone', { country });
    problems.push(problem(phrase('check.region.wholeAndPart'), expected));
  }
  if (note !== undefined && regions.length === 0 && cell(row, note) === '') {
    const expected = phrase('check.expected.regionOrReason', { column: note });
    problems.push(problem(phrase('check.region.none'), expected));
  }
  if (abroad !== undefined && cell(row, abroad) !== '' && regions.length > 0) {
    const expected = phrase('check.expected.regionOrAbroad', { column: abroad });
    problems.push(problem(phrase('check.region.andAbroad'), expected));
  }
  return problems;
}

function checkDispute(table: Table, row: Row, { region, disputed }: PlaceColumns): readonly DataProblem[] {
  if (disputed === undefined || cell(row, disputed) !== 'yes') return [];
  if (splitList(cell(row, region)).length > 1 && cell(row, 'note') !== '') return [];
  return [problemIn(table, row, disputed, phrase('check.region.disputed'), phrase('check.expected.twoSides'))];
}

/** A town lies in one region: others beside it must be said to be disputed. */
function checkTown(table: Table, row: Row, columns: PlaceColumns, towns: TownRegions | null): readonly DataProblem[] {
  const town = columns.town === '' ? '' : cell(row, columns.town);
  if (town === '' || towns === null) return [];
  if (!towns.hasTown(town)) {
    return [problemIn(table, row, columns.town, phrase('check.unknown.towns'), phrase('check.expected.town'))];
  }
  const regions = splitList(cell(row, columns.region));
  const own = towns.regionOfTown(town);
  // Outside every region (by its note), or abroad.
  if (regions.length === 0) return [];
  if (own === null || !regions.includes(own)) {
    const expected =
      own === null
        ? phrase('check.expected.townInside')
        : phrase('check.expected.regionOrTown', { region: own, regions: regions.join(', ') });
    return [
      problemIn(table, row, columns.town, phrase('check.town.outside', { regions: regions.join(', ') }), expected),
    ];
  }
  const isDisputed = columns.disputed !== undefined && cell(row, columns.disputed) === 'yes';
  if (regions.length === 1 || isDisputed) return [];
  const others = regions.filter((region) => region !== own).join(', ');
  const what = phrase('check.town.notIn', { town, regions: others });
  return [problemIn(table, row, columns.region, what, phrase('check.expected.aloneOrDisputed', { region: own }))];
}
