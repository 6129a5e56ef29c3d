/** Every region, and the country, is named in every language. */
import { LANGUAGES } from '../../domain/types.ts';
import { phrase } from '../../i18n/dataProblem.ts';
import { problemIn, problemOfFile } from '../problem.ts';
import { cell } from '../read/table.ts';
import { isPlace, UNKNOWN_PLACE, type Check } from './context.ts';

export const checkNames: Check = (context) => {
  const { data, dataset } = context;
  const table = data.tables.get('names');
  if (table === undefined || !table.columns.includes('id')) return [];
  const places = [...(dataset.country === '' ? [] : [dataset.country]), ...dataset.regions.map(({ id }) => id)];
  const isKnown = isPlace(context);
  const unknown = table.rows
    .filter((row) => cell(row, 'id') !== '' && !isKnown(cell(row, 'id')))
    .map((row) => problemIn(table, row, 'id', ...UNKNOWN_PLACE));
  const named = new Set(table.rows.map((row) => `${cell(row, 'id')}/${cell(row, 'lang')}`));
  const unnamed = places.flatMap((id) =>
    LANGUAGES.filter((language) => !named.has(`${id}/${language}`)).map((language) => {
      const name = { id, language };
      return problemOfFile(
        table.file,
        phrase('check.name.missing', name),
        phrase('check.expected.nameRow', name),
        '',
        'id',
      );
    }),
  );
  return [...unknown, ...unnamed];
};
