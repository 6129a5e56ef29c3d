/** Words of the registers: closed vocabularies, names that exist, translations that are marked. */
import { LANGUAGES } from '../../domain/types.ts';
import { faultIn, type Check } from './context.ts';
import type { Fault } from '../fault.ts';
import { cell, splitList, type Row, type Table } from '../read/readTables.ts';

const KINDS: readonly (readonly [table: string, column: string, register: string])[] = [
  ['organisations', 'kind', 'organisation'],
  ['needs', 'kind', 'need'],
  ['initiatives', 'type', 'initiative'],
  ['initiatives', 'confidence', 'confidence'],
  ['register-sources', 'kind', 'source'],
];

/** Every kind is a word of `kinds.csv`. */
export const checkKinds: Check = ({ data }) => {
  const kinds = data.tables.get('kinds')?.rows ?? [];
  return KINDS.flatMap(([name, column, register]) => {
    const known = kinds.filter((row) => cell(row, 'register') === register).map((row) => cell(row, 'id'));
    const table = data.tables.get(name);
    return (table?.rows ?? []).flatMap((row) =>
      table === undefined || cell(row, column) === '' || known.includes(cell(row, column))
        ? []
        : [faultIn(table, row, column, `unknown ${column}`, `one of ${known.join(', ')} (kinds.csv, ${register})`)],
    );
  });
};

const NAMED: readonly (readonly [table: string, prefix: string, translated: string])[] = [
  ['organisations', 'name', 'translated'],
  ['needs', 'name', 'translated'],
  ['initiatives', 'name', 'translated'],
  ['initiatives', 'topic', 'topic_translated'],
  ['stages', 'text', 'translated'],
];

/** A name in at least one language; what is marked as translated is there. */
export const checkRecordNames: Check = ({ data }) =>
  NAMED.flatMap(([name, prefix, translated]) => {
    const table = data.tables.get(name);
    return (table?.rows ?? []).flatMap((row) => (table === undefined ? [] : checkName(table, row, prefix, translated)));
  });

function checkName(table: Table, row: Row, prefix: string, translated: string): readonly Fault[] {
  const languages: readonly string[] = LANGUAGES.filter((language) => cell(row, `${prefix}_${language}`) !== '');
  const faults = splitList(cell(row, translated))
    .filter((language) => !languages.includes(language))
    .map((language) =>
      faultIn(table, row, translated, 'translation that is not there', `of ${languages.join(', ')}`, language),
    );
  if (languages.length === 0 && prefix === 'name') {
    faults.push(
      faultIn(table, row, `${prefix}_${LANGUAGES[0]}`, 'record without a name', 'a name in one language at least'),
    );
  }
  return faults;
}

/** Fields of research stand with the reason for them. */
export const checkFieldReasons: Check = ({ data }) => {
  const table = data.tables.get('organisations');
  return (table?.rows ?? []).flatMap((row) =>
    table === undefined || cell(row, 'field') === '' || cell(row, 'field_reason') !== ''
      ? []
      : [faultIn(table, row, 'field_reason', 'field without a reason', 'what in the name or the source says so')],
  );
};
