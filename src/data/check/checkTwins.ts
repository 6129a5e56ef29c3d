/** One thing, one record: the same identifier, the same name in the same place, an id used twice. */
import { LANGUAGES } from '../../domain/types.ts';
import { phrase, type DataProblem } from '../../i18n/dataProblem.ts';
import { problemIn } from '../problem.ts';
import type { DataFolder } from '../read/readData.ts';
import { cell, type Row } from '../read/table.ts';
import type { Check } from './context.ts';

const RECORDS = ['organisations', 'needs', 'initiatives'] as const;

export const checkTwins: Check = ({ data }) => [...checkRor(data), ...checkSameNames(data), ...checkIds(data)];

function checkRor(data: DataFolder): readonly DataProblem[] {
  const table = data.tables.get('organisations');
  const lines = new Map<string, number>();
  return (table?.rows ?? []).flatMap((row): readonly DataProblem[] => {
    const ror = cell(row, 'ror');
    if (table === undefined || ror === '') return [];
    if (!isRor(ror)) return [problemIn(table, row, 'ror', phrase('check.ror.wrong'), phrase('check.expected.ror'))];
    const first = lines.get(ror);
    lines.set(ror, first ?? row.line);
    if (first === undefined) return [];
    const what = phrase('check.ror.twin', { line: String(first) });
    return [problemIn(table, row, 'ror', what, phrase('check.expected.oneOrganisation'))];
  });
}

const ROR_DIGITS = '0123456789abcdefghjkmnpqrstvwxyz';

/** Last two digits of a ROR identifier: ISO/IEC 7064 mod 97-10 over the rest in base 32 (Crockford). */
function isRor(ror: string): boolean {
  const digits = [...ror.slice(0, 7)].map((character) => ROR_DIGITS.indexOf(character));
  if (digits.includes(-1)) return false;
  const number = digits.reduce((sum, digit) => sum * 32 + digit, 0);
  return String(98 - ((number * 100) % 97)).padStart(2, '0') === ror.slice(7);
}

/** Statements of one need by different people are two needs: `stated_by` tells them apart. */
function checkSameNames(data: DataFolder): readonly DataProblem[] {
  return RECORDS.flatMap((name) => {
    const table = data.tables.get(name);
    const lines = new Map<string, number>();
    return (table?.rows ?? []).flatMap((row): readonly DataProblem[] => {
      const keys = namesOf(row).map((text) => [text, cell(row, 'region'), cell(row, 'stated_by')].join('|'));
      const twin = keys.map((key) => lines.get(key)).find((line) => line !== undefined);
      for (const key of keys) lines.set(key, lines.get(key) ?? row.line);
      if (table === undefined || twin === undefined) return [];
      const what = phrase('check.record.sameName', { line: String(twin) });
      return [problemIn(table, row, 'id', what, phrase('check.expected.oneRecord'))];
    });
  });
}

function namesOf(row: Row): readonly string[] {
  return LANGUAGES.map((language) => cell(row, `name_${language}`))
    .filter((text) => text !== '')
    .map((text) =>
      text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    );
}

/** Addresses of records are by id: one id never means an organisation here and a need there. */
function checkIds(data: DataFolder): readonly DataProblem[] {
  const used = new Map<string, string>();
  return RECORDS.flatMap((name) => {
    const table = data.tables.get(name);
    return (table?.rows ?? []).flatMap((row): readonly DataProblem[] => {
      const id = cell(row, 'id');
      const before = used.get(id);
      used.set(id, before ?? name);
      if (table === undefined || id === '' || before === undefined || before === name) return [];
      const what = phrase('check.record.idElsewhere', { file: `${before}.csv` });
      return [problemIn(table, row, 'id', what, phrase('check.expected.freeId'))];
    });
  });
}
