/** One cell against its field: is it there, is it of the type, is it allowed? */
import { parseNumber } from '../read/numbers.ts';
import { splitList } from '../read/readTables.ts';
import type { Field } from '../read/schemas.ts';

/** What is wrong with a cell; the caller adds where. `found` is null when it is the whole cell. */
export interface CellFault {
  readonly message: string;
  readonly expected: string;
  readonly found: string | null;
}

/** @returns faults in the order found; a wrong type hides what could only be said of a right one */
export function checkCell(text: string, field: Field): readonly CellFault[] {
  const { constraints = {} } = field;
  if (text === '') {
    return constraints.required === true ? [fault('empty cell', describeField(field))] : [];
  }
  if (text !== text.trim()) return [fault('blank at the beginning or the end', 'no blank there')];
  if (text !== text.normalize('NFC')) {
    return [fault('letter and accent as two characters', 'one character each (Unicode NFC)')];
  }
  if (field.type === 'list') return checkList(text, field);
  const wrongType = checkType(text, field.type);
  if (wrongType !== null) return [wrongType];
  if (constraints.enum !== undefined && !constraints.enum.includes(text)) {
    return [fault(`unknown ${field.name}`, `one of ${constraints.enum.join(', ')}`)];
  }
  if (constraints.pattern !== undefined && !new RegExp(constraints.pattern, 'u').test(text)) {
    const like = field.example === undefined ? constraints.pattern : `the form of ${field.example}`;
    return [fault(`wrong form of ${field.name}`, like)];
  }
  return checkRange(text, field);
}

function fault(message: string, expected: string, found: string | null = null): CellFault {
  return { message, expected, found };
}

/** First words of the description, as they stand after "expected": "name, in Kazakh". */
function describeField(field: Field): string {
  const [phrase = ''] = field.description.split(/[:;]/u);
  const isAcronym = /^\p{Lu}{2}/u.test(phrase);
  return isAcronym ? phrase : phrase.charAt(0).toLowerCase() + phrase.slice(1);
}

function checkType(text: string, type: Exclude<Field['type'], 'list'>): CellFault | null {
  switch (type) {
    case 'string':
      return null;
    case 'year':
      return /^\d{4}$/u.test(text) ? null : fault('not a year', 'four digits');
    case 'number':
    case 'integer': {
      const number = parseNumber(text);
      if (!number.ok) return fault(number.message, number.expected);
      const isWhole = type === 'number' || Number.isInteger(number.value);
      return isWhole ? null : fault('not a whole number', 'a whole number');
    }
  }
}

function checkRange(text: string, field: Field): readonly CellFault[] {
  if (field.type === 'string') return [];
  const { minimum = -Infinity, maximum = Infinity } = field.constraints ?? {};
  const value = Number(text);
  if (value < minimum) return [fault(`${field.name} too small`, `${minimum} or more`)];
  if (value > maximum) return [fault(`${field.name} too large`, `${maximum} or less`)];
  return [];
}

function checkList(text: string, field: Field): readonly CellFault[] {
  const delimiter = field.delimiter ?? ';';
  const items = splitList(text, delimiter);
  if (items.length !== text.split(delimiter).length) {
    return [fault(`empty item between "${delimiter}"`, `items joined with "${delimiter}"`)];
  }
  if (field.itemType !== 'integer') return [];
  return items.flatMap((item) => {
    const wrong = checkType(item, 'integer');
    return wrong === null ? [] : [{ ...wrong, found: item }];
  });
}
