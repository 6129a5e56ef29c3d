/** Places of the records: known regions, known towns, towns inside the regions that are named. */
import { faultIn, isPlace, PLACE_EXPECTED, type Check, type CheckContext } from './context.ts';
import type { Fault } from '../fault.ts';
import { cell, splitList, type Row, type Table } from '../read/readTables.ts';
import { readPlaces, type Places } from '../read/places.ts';

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
  const places = readPlaces(context.geoFolder);
  return COLUMNS.flatMap((columns) => {
    const table = context.data.tables.get(columns.table);
    return (table?.rows ?? []).flatMap((row) =>
      table === undefined
        ? []
        : [...checkRegions(table, row, columns, context), ...checkTown(table, row, columns, places)],
    );
  });
};

function checkRegions(table: Table, row: Row, columns: PlaceColumns, context: CheckContext): readonly Fault[] {
  const { region: column, note, disputed, country } = columns;
  const fault = (message: string, expected: string, found?: string) =>
    faultIn(table, row, column, message, expected, found);
  const regions = splitList(cell(row, column));
  const isKnown = isPlace(context);
  const faults = regions
    .filter((region) => !isKnown(region))
    .map((region) => fault('unknown region', PLACE_EXPECTED, region));
  if (new Set(regions).size < regions.length) faults.push(fault('region stands twice', 'each region once'));
  if (regions.length > 1 && regions.includes(context.dataset.country)) {
    faults.push(fault('the whole country and a part of it', `${context.dataset.country} alone, or regions`));
  }
  if (note !== undefined && regions.length === 0 && cell(row, note) === '') {
    faults.push(fault('no region, and nothing that says why', `a code of regions.csv, or the reason in ${note}`));
  }
  if (country !== undefined && cell(row, country) !== '' && regions.length > 0) {
    faults.push(fault('both abroad and in a region', `no region, or no ${country}`));
  }
  if (disputed !== undefined && cell(row, disputed) === 'yes' && (regions.length < 2 || cell(row, 'note') === '')) {
    const expected = 'two regions or more, and a note that says which source names which';
    faults.push(faultIn(table, row, disputed, 'disputed place without two sides', expected));
  }
  return faults;
}

/** A town lies in one region: others beside it must be said to be disputed. */
function checkTown(table: Table, row: Row, columns: PlaceColumns, places: Places | null): readonly Fault[] {
  const town = columns.town === '' ? '' : cell(row, columns.town);
  if (town === '' || places === null) return [];
  if (!places.hasTown(town)) {
    return [faultIn(table, row, columns.town, 'unknown town', "an id of towns.csv in the boundaries' folder")];
  }
  const regions = splitList(cell(row, columns.region));
  const own = places.regionOfTown(town);
  // Outside every region (by its note), or abroad.
  if (regions.length === 0) return [];
  if (own === null || !regions.includes(own)) {
    const expected = own === null ? 'a town inside the region' : `${own}, or a town of ${regions.join(' or ')}`;
    return [faultIn(table, row, columns.town, `town outside ${regions.join(', ')}`, expected)];
  }
  const isDisputed = columns.disputed !== undefined && cell(row, columns.disputed) === 'yes';
  if (regions.length === 1 || isDisputed) return [];
  const others = regions.filter((region) => region !== own).join(', ');
  const expected = `${own} alone, or disputed yes and a note that says which source names which`;
  return [faultIn(table, row, columns.region, `${town} does not lie in ${others}`, expected)];
}
