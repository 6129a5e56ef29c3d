/** Every region, and the country, is named in every language. */
import { LANGUAGES } from '../../domain/types.ts';
import { cell } from '../read/readTables.ts';
import { faultIn, isPlace, PLACE_EXPECTED, type Check } from './context.ts';

export const checkNames: Check = (context) => {
  const { data, dataset } = context;
  const table = data.tables.get('names');
  if (table === undefined || !table.columns.includes('id')) return [];
  const places = [...(dataset.country === '' ? [] : [dataset.country]), ...dataset.regions.map(({ id }) => id)];
  const isKnown = isPlace(context);
  const unknown = table.rows
    .filter((row) => cell(row, 'id') !== '' && !isKnown(cell(row, 'id')))
    .map((row) => faultIn(table, row, 'id', 'unknown region', PLACE_EXPECTED));
  const named = new Set(table.rows.map((row) => `${cell(row, 'id')}/${cell(row, 'lang')}`));
  const unnamed = places.flatMap((place) =>
    LANGUAGES.filter((language) => !named.has(`${place}/${language}`)).map((language) => ({
      file: table.file,
      line: 1,
      column: 'id',
      message: `no name of ${place} in ${language}`,
      found: '',
      expected: `a row ${place},${language},…`,
    })),
  );
  return [...unknown, ...unnamed];
};
