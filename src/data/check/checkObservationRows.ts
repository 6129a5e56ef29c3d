/**
 * Each observation by itself, as far as one row can be judged: its region, indicator, unit, year,
 * locator, and that it has a value or a reason, never both and never neither.
 */
import { MISSING_REASONS, VALUE_STATUSES } from '../../domain/types.ts';
import type { Fault } from '../fault.ts';
import { LOCATOR_EXPECTED, wrongLocatorPart } from '../read/locator.ts';
import { isMissingReason, isValueStatus } from '../read/observationRows.ts';
import { cell, type Row, type Table } from '../read/readTables.ts';
import { faultIn, isPlace, PLACE_EXPECTED, type Check, type CheckContext } from './context.ts';

export const checkObservationRows: Check = (context) => {
  const isKnown = isPlace(context);
  return [...context.data.observations].flatMap(([name, table]) =>
    table.rows.flatMap((row) => [
      ...checkPlace(table, row, isKnown),
      ...checkIndicator(table, row, name, context),
      ...checkYear(table, row, context),
      ...checkFigure(table, row),
      ...checkLocator(table, row, isValueStatus(cell(row, 'status'))),
    ]),
  );
};

/** The locators of `published.csv` are in the same grammar. */
export const checkPublishedLocators: Check = ({ data }) => {
  const table = data.tables.get('published');
  return table === undefined ? [] : table.rows.flatMap((row) => checkLocator(table, row, false));
};

function checkPlace(table: Table, row: Row, isKnown: (code: string) => boolean): readonly Fault[] {
  const region = cell(row, 'region');
  if (region === '' || isKnown(region)) return [];
  return [faultIn(table, row, 'region', 'unknown region', PLACE_EXPECTED)];
}

function checkIndicator(table: Table, row: Row, name: string, { data, dataset }: CheckContext): readonly Fault[] {
  const faults: Fault[] = [];
  const indicator = cell(row, 'indicator');
  const known = dataset.indicators.find((candidate) => candidate.id === indicator);
  if (known === undefined) return [];
  if (indicator !== name) {
    const message = 'row of another indicator';
    faults.push(faultIn(table, row, 'indicator', message, `${name}, as the file is named`));
  }
  const units = data.tables.get('units')?.rows.map((unit) => cell(unit, 'id')) ?? [];
  const unit = cell(row, 'unit');
  if (units.includes(unit) && unit !== known.unit) {
    faults.push(faultIn(table, row, 'unit', 'not the unit of the indicator', known.unit));
  }
  return faults;
}

/** Observations are of the past: a year after the release is a slip of the hand. */
function checkYear(table: Table, row: Row, { dataset }: CheckContext): readonly Fault[] {
  const released = Number(/^\d{4}/u.exec(dataset.release)?.[0] ?? Number.NaN);
  const year = cell(row, 'year');
  if (!/^\d{4}$/u.test(year) || !(Number(year) > released)) return [];
  const expected = `${released} or before, the year of RELEASE`;
  return [faultIn(table, row, 'year', 'year in the future', expected)];
}

function checkFigure(table: Table, row: Row): readonly Fault[] {
  const value = cell(row, 'value');
  const status = cell(row, 'status');
  if (value === '' && isValueStatus(status)) {
    const expected = `one of ${MISSING_REASONS.join(', ')}, or a value`;
    return [faultIn(table, row, 'status', 'no value, and a status that needs one', expected)];
  }
  if (value !== '' && isMissingReason(status)) {
    const expected = `one of ${VALUE_STATUSES.join(', ')}, or no value`;
    return [faultIn(table, row, 'status', 'value with the status of a missing one', expected)];
  }
  return [];
}

function checkLocator(table: Table, row: Row, isRequired: boolean): readonly Fault[] {
  const locator = cell(row, 'locator');
  if (locator === '') {
    const expected = `place in the source: ${LOCATOR_EXPECTED}`;
    return isRequired ? [faultIn(table, row, 'locator', 'value without a locator', expected)] : [];
  }
  const wrong = wrongLocatorPart(locator);
  if (wrong === null) return [];
  return [faultIn(table, row, 'locator', 'locator not in the grammar', LOCATOR_EXPECTED, wrong)];
}
