/** Tables of the press → `observations/` of the site's indicators. */
import { csvText } from '../../src/domain/csv.ts';
import { OBSERVATION_COLUMNS } from '../../src/domain/observationCells.ts';
import { missingStatus, type Cells, type PressRegister } from './pressRegister.ts';
import { TABLES } from './tables.ts';

export const OPENALEX_SOURCE = 'openalex-api';

/** Which column of `publications-by-region.csv` is which indicator; the rest is computed by formulas. */
export const OPENALEX_INDICATORS = { 'openalex-works': 'works', 'openalex-foreign-works': 'with_foreign' } as const;

/** @param rows of `publications-by-region.csv`, all years */
export function openAlexObservations(
  indicator: keyof typeof OPENALEX_INDICATORS,
  rows: readonly Cells[],
  register: Pick<PressRegister, 'country' | 'since'>,
) {
  return observationsCsv(
    rows.map((row) => {
      const value = row[OPENALEX_INDICATORS[indicator]] ?? '';
      const [region = '', year = ''] = [row['region'], row['year']];
      const isCountry = region === register.country;
      return {
        region,
        indicator,
        year,
        value,
        unit: 'documents',
        // Ours, by where organisations have their seat; the country's count is OpenAlex's own.
        status: value === '' ? missingStatus(register, region, year) : isCountry ? 'A' : 'I',
        source: OPENALEX_SOURCE,
        locator: `file data/${TABLES.regions}.csv`,
        note: noteOf(value, row['with_id'] ?? '', isCountry),
      };
    }),
  );
}

function noteOf(value: string, withId: string, isCountry: boolean): string {
  if (value === '') return 'openalex-no-organisation';
  return withId === '1' && !isCountry ? 'openalex-one-organisation' : '';
}

export function observationsCsv(rows: readonly Cells[]): string {
  const sorted = rows.toSorted((a, b) => Number(a['year']) - Number(b['year']));
  return csvText([
    [...OBSERVATION_COLUMNS],
    ...sorted.map((row) => OBSERVATION_COLUMNS.map((column) => row[column] ?? '')),
  ]);
}
