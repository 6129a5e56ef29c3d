/**
 * Each observation by itself, as far as one row can be judged: its region, indicator, unit, year,
 * locator, and that it has a value or a reason, never both and never neither.
 */
import { parseStatuses } from '../../domain/statuses.ts';
import { MISSING_REASONS, VALUE_STATUSES } from '../../domain/types.ts';
import { phrase, quoted, type DataProblem } from '../../i18n/dataProblem.ts';
import { problemIn } from '../problem.ts';
import { wrongLocatorPart } from '../read/locator.ts';
import { parseNumber } from '../read/numbers.ts';
import { isMissingReason } from '../read/observationRows.ts';
import { rowsOf } from '../read/readData.ts';
import { cell, type Row, type Table } from '../read/table.ts';
import { isPlace, UNKNOWN_PLACE, type Check, type CheckContext } from './context.ts';

export const checkObservationRows: Check = (context) => {
  const isKnown = isPlace(context);
  return [...context.data.observations].flatMap(([name, table]) =>
    table.rows.flatMap((row) => [
      ...checkPlace(table, row, isKnown),
      ...checkIndicator(table, row, name, context),
      ...checkYear(table, row, context),
      ...checkFigure(table, row),
      ...checkLocator(table, row, parseStatuses(cell(row, 'status')) !== null),
    ]),
  );
};

/** The locators of `published.csv` are in the same grammar. */
export const checkPublishedLocators: Check = ({ data }) => {
  const table = data.tables.get('published');
  return table === undefined ? [] : table.rows.flatMap((row) => checkLocator(table, row, false));
};

function checkPlace(table: Table, row: Row, isKnown: (code: string) => boolean): readonly DataProblem[] {
  const region = cell(row, 'region');
  return region === '' || isKnown(region) ? [] : [problemIn(table, row, 'region', ...UNKNOWN_PLACE)];
}

function checkIndicator(table: Table, row: Row, name: string, { data, dataset }: CheckContext): readonly DataProblem[] {
  const problems: DataProblem[] = [];
  const indicator = cell(row, 'indicator');
  const known = dataset.indicators.find((candidate) => candidate.id === indicator);
  if (known === undefined) return [];
  if (indicator !== name) {
    const expected = phrase('check.expected.asFileNamed', { indicator: name });
    problems.push(problemIn(table, row, 'indicator', phrase('check.indicator.other'), expected));
  }
  const units = rowsOf(data, 'units').map((unit) => cell(unit, 'id'));
  const unit = cell(row, 'unit');
  if (units.includes(unit) && unit !== known.unit) {
    problems.push(problemIn(table, row, 'unit', phrase('check.unit.other'), known.unit));
  }
  return problems;
}

/** Observations are of the past: a year after the release is a slip of the hand. */
function checkYear(table: Table, row: Row, { dataset }: CheckContext): readonly DataProblem[] {
  const released = Number(/^\d{4}/u.exec(dataset.release)?.[0] ?? Number.NaN);
  const year = cell(row, 'year');
  if (!/^\d{4}$/u.test(year) || !(Number(year) > released)) return [];
  const expected = phrase('check.expected.releaseYear', { year: String(released) });
  return [problemIn(table, row, 'year', phrase('check.year.future'), expected)];
}

/** Letters that are known; whether they go together is another matter. */
const STATUS_LETTERS = /^[ABDEINP](?:;[ABDEINP])*$/u;

function checkFigure(table: Table, row: Row): readonly DataProblem[] {
  const value = cell(row, 'value');
  const status = cell(row, 'status');
  const statuses = parseStatuses(status);
  if (statuses !== null && statuses.join(';') !== status) {
    return [problemIn(table, row, 'status', phrase('check.status.order'), statuses.join(';'))];
  }
  if (statuses === null && STATUS_LETTERS.test(status)) {
    return [problemIn(table, row, 'status', phrase('check.status.together'), phrase('check.expected.statuses'))];
  }
  const number = parseNumber(value);
  if (number.ok && number.value !== 0 && statuses?.includes('N') === true) {
    return [problemIn(table, row, 'status', phrase('check.status.notZero'), phrase('check.expected.zeroOnly'))];
  }
  if (number.ok && number.value === 0 && value !== '0') {
    return [problemIn(table, row, 'value', phrase('check.number.zeroDecimals'), phrase('check.expected.zeroStatus'))];
  }
  if (value === '' && statuses !== null) {
    const expected = phrase('check.expected.orValue', { list: MISSING_REASONS.join(', ') });
    return [problemIn(table, row, 'status', phrase('check.status.needsValue'), expected)];
  }
  if (value !== '' && isMissingReason(status)) {
    const expected = phrase('check.expected.orNoValue', { list: VALUE_STATUSES.join(', ') });
    return [problemIn(table, row, 'status', phrase('check.status.ofMissing'), expected)];
  }
  return [];
}

function checkLocator(table: Table, row: Row, isRequired: boolean): readonly DataProblem[] {
  const locator = cell(row, 'locator');
  const grammar = phrase('check.expected.locator', { comma: quoted(', ') });
  if (locator === '') {
    const expected = phrase('check.expected.placeInSource', { grammar });
    return isRequired ? [problemIn(table, row, 'locator', phrase('check.locator.missing'), expected)] : [];
  }
  const wrong = wrongLocatorPart(locator);
  return wrong === null ? [] : [problemIn(table, row, 'locator', phrase('check.locator.wrong'), grammar, wrong)];
}
