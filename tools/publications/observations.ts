/** Tables of the press → `observations/` of the site's indicators. */
import { csvText } from '../../src/domain/csv.ts';
import { OBSERVATION_COLUMNS } from '../../src/domain/observationCells.ts';
import { fieldWorksIndicator } from '../../src/domain/publishing.ts';
import type { FieldId } from '../../src/domain/registers.ts';
import { missingStatus, type Cells, type PressRegister } from './pressRegister.ts';
import { TABLES } from './tables.ts';

export const OPENALEX_SOURCE = 'openalex-api';

/** Which column of `publications-by-region.csv` is which indicator; the rest is computed by formulas. */
export const OPENALEX_INDICATORS = { 'openalex-works': 'works', 'openalex-foreign-works': 'with_foreign' } as const;

/** @param rows of `publications-by-field.csv`, all years */
export function fieldObservations(
  field: string,
  rows: readonly Cells[],
  register: Pick<PressRegister, 'country' | 'since'>,
  noteOf: (row: Cells) => string,
) {
  const indicator = fieldWorksIndicator(field as FieldId);
  return observationsCsv(
    rows
      .filter((row) => row['field'] === field)
      .map((row) =>
        observationOf({ indicator, table: TABLES.fields, value: row['works'] ?? '', note: noteOf(row) }, row, register),
      ),
  );
}

/**
 * @param rows   of `publications-by-region.csv`, all years
 * @param noteOf what must be known of the figure of a row
 */
export function openAlexObservations(
  indicator: keyof typeof OPENALEX_INDICATORS,
  rows: readonly Cells[],
  register: Pick<PressRegister, 'country' | 'since'>,
  noteOf: (row: Cells) => string,
) {
  return observationsCsv(
    rows.map((row) => {
      const value = row[OPENALEX_INDICATORS[indicator]] ?? '';
      return observationOf({ indicator, table: TABLES.regions, value, note: noteOf(row) }, row, register);
    }),
  );
}

interface Observed {
  readonly indicator: string;
  readonly table: string;
  readonly value: string;
  readonly note: string;
}

function observationOf(
  { indicator, table, value, note }: Observed,
  row: Cells,
  register: Pick<PressRegister, 'country' | 'since'>,
): Cells {
  const [region = '', year = ''] = [row['region'], row['year']];
  return {
    ...{ region, indicator, year, value, unit: 'documents' },
    // Ours, by where organisations have their seat; the country's count is OpenAlex's own.
    status: value === '' ? missingStatus(register, region, year) : region === register.country ? 'A' : 'I',
    source: OPENALEX_SOURCE,
    locator: `file data/${table}.csv`,
    note,
  };
}

export function observationsCsv(rows: readonly Cells[]): string {
  const sorted = rows.toSorted((a, b) => Number(a['year']) - Number(b['year']));
  return csvText([
    [...OBSERVATION_COLUMNS],
    ...sorted.map((row) => OBSERVATION_COLUMNS.map((column) => row[column] ?? '')),
  ]);
}
