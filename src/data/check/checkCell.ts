/** One cell against its field: is it there, is it of the type, is it allowed? */
import { phrase, quoted, type DataProblem, type Phrase } from '../../i18n/dataProblem.ts';
import { parseNumber } from '../read/numbers.ts';
import type { TableField } from '../read/schemas.ts';
import { splitList } from '../read/table.ts';

/** What is wrong with a cell; the caller adds where. Without `found` it is the whole cell. */
export interface CellProblem {
  readonly what: Phrase;
  readonly expected: DataProblem['expected'];
  readonly found?: string;
}

/** @returns problems in the order found; a wrong type hides what could only be said of a right one */
export function checkCell(text: string, field: TableField, table: string): readonly CellProblem[] {
  const { name: column, constraints = {} } = field;
  if (text === '') {
    if (constraints.required !== true) return [];
    return [{ what: phrase('check.cell.empty'), expected: { table, column, english: field.description } }];
  }
  if (text !== text.trim()) {
    return [{ what: phrase('check.cell.blankAtEdge'), expected: phrase('check.expected.noBlank') }];
  }
  if (text !== text.normalize('NFC')) {
    return [{ what: phrase('check.cell.apart'), expected: phrase('check.expected.nfc') }];
  }
  if (field.type === 'list') return checkList(text, field);
  const wrongType = checkType(text, field.type);
  if (wrongType !== null) return [wrongType];
  if (constraints.enum !== undefined && !constraints.enum.includes(text)) {
    const expected = phrase('check.expected.oneOf', { list: constraints.enum.join(', ') });
    return [{ what: phrase('check.cell.unknownWord', { column }), expected }];
  }
  // A region that is not known is named as such, whatever its form.
  if (field.place !== true && constraints.pattern !== undefined && !new RegExp(constraints.pattern, 'u').test(text)) {
    const { example } = field;
    const expected = example === undefined ? constraints.pattern : phrase('check.expected.formOf', { example });
    return [{ what: phrase('check.cell.wrongForm', { column }), expected }];
  }
  return checkRange(text, field);
}

function checkType(text: string, type: Exclude<TableField['type'], 'list'>): CellProblem | null {
  switch (type) {
    case 'string':
      return null;
    case 'year':
      if (/^\d{4}$/u.test(text)) return null;
      return { what: phrase('check.cell.notYear'), expected: phrase('check.expected.fourDigits') };
    case 'number':
    case 'integer': {
      const number = parseNumber(text);
      if (!number.ok) return number;
      if (type === 'number' || Number.isInteger(number.value)) return null;
      return { what: phrase('check.cell.notWhole'), expected: phrase('check.expected.wholeNumber') };
    }
  }
}

function checkRange(text: string, field: TableField): readonly CellProblem[] {
  if (field.type === 'string') return [];
  const { name: column, constraints: { minimum = -Infinity, maximum = Infinity } = {} } = field;
  const value = Number(text);
  if (value < minimum) {
    const expected = phrase('check.expected.orMore', { number: String(minimum) });
    return [{ what: phrase('check.cell.tooSmall', { column }), expected }];
  }
  if (value > maximum) {
    const expected = phrase('check.expected.orLess', { number: String(maximum) });
    return [{ what: phrase('check.cell.tooLarge', { column }), expected }];
  }
  return [];
}

function checkList(text: string, field: TableField): readonly CellProblem[] {
  const delimiter = field.delimiter ?? ';';
  const items = splitList(text, delimiter);
  if (items.length !== text.split(delimiter).length) {
    const expected = phrase('check.expected.joined', { delimiter: quoted(delimiter) });
    return [{ what: phrase('check.cell.emptyItem', { delimiter: quoted(delimiter) }), expected }];
  }
  if (field.itemType !== 'integer') return [];
  return items.flatMap((item) => {
    const wrong = checkType(item, 'integer');
    return wrong === null ? [] : [{ ...wrong, found: item }];
  });
}
