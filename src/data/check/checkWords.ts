/** Words of the registers: closed vocabularies, names that exist, translations that are marked. */
import { LANGUAGES } from '../../domain/types.ts';
import { phrase, type DataProblem } from '../../i18n/dataProblem.ts';
import { problemIn } from '../problem.ts';
import { rowsOf } from '../read/readData.ts';
import { cell, splitList, type Row, type Table } from '../read/table.ts';
import type { Check } from './context.ts';

const KINDS: readonly (readonly [table: string, column: string, register: string])[] = [
  ['organisations', 'kind', 'organisation'],
  ['needs', 'kind', 'need'],
  ['initiatives', 'type', 'initiative'],
  ['initiatives', 'confidence', 'confidence'],
  ['register-sources', 'kind', 'source'],
  ['needs', 'sureness', 'sureness'],
  ['initiatives', 'sureness', 'sureness'],
  ['events', 'sureness', 'sureness'],
];

/** Every kind is a word of `kinds.csv`. */
export const checkKinds: Check = ({ data }) => {
  const kinds = rowsOf(data, 'kinds');
  return KINDS.flatMap(([name, column, register]) => {
    const known = kinds.filter((row) => cell(row, 'register') === register).map((row) => cell(row, 'id'));
    const expected = phrase('check.expected.kind', { list: known.join(', '), register });
    const table = data.tables.get(name);
    return (table?.rows ?? []).flatMap((row) =>
      table === undefined || cell(row, column) === '' || known.includes(cell(row, column))
        ? []
        : [problemIn(table, row, column, phrase('check.cell.unknownWord', { column }), expected)],
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

function checkName(table: Table, row: Row, prefix: string, translated: string): readonly DataProblem[] {
  const languages: readonly string[] = LANGUAGES.filter((language) => cell(row, `${prefix}_${language}`) !== '');
  const expected = phrase('check.expected.ofLanguages', { languages: languages.join(', ') });
  const problems = splitList(cell(row, translated))
    .filter((language) => !languages.includes(language))
    .map((language) => problemIn(table, row, translated, phrase('check.record.noTranslation'), expected, language));
  if (languages.length === 0 && prefix === 'name') {
    const what = phrase('check.record.nameless');
    problems.push(problemIn(table, row, `${prefix}_${LANGUAGES[0]}`, what, phrase('check.expected.name')));
  }
  return problems;
}

/** Fields of research stand with the reason for them. */
export const checkFieldReasons: Check = ({ data }) => {
  const table = data.tables.get('organisations');
  return (table?.rows ?? []).flatMap((row) =>
    table === undefined || cell(row, 'field') === '' || cell(row, 'field_reason') !== ''
      ? []
      : [problemIn(table, row, 'field_reason', phrase('check.field.noReason'), phrase('check.expected.fieldReason'))],
  );
};
