/** One thing, one record: the same identifier, the same name in the same place, an id used twice. */
import { faultIn, type Check } from './context.ts';
import type { Fault } from '../fault.ts';
import { LANGUAGES } from '../../domain/types.ts';
import { cell, type DataFolder, type Row } from '../read/readTables.ts';

const RECORDS = ['organisations', 'needs', 'initiatives'] as const;

export const checkTwins: Check = ({ data }) => [...checkRor(data), ...checkSameNames(data), ...checkIds(data)];

function checkRor(data: DataFolder): readonly Fault[] {
  const table = data.tables.get('organisations');
  const lines = new Map<string, number>();
  return (table?.rows ?? []).flatMap((row): readonly Fault[] => {
    const ror = cell(row, 'ror');
    if (table === undefined || ror === '') return [];
    if (!isRor(ror))
      return [
        faultIn(
          table,
          row,
          'ror',
          'identifier with a slip: its last two digits do not fit',
          'the nine characters after https://ror.org/',
        ),
      ];
    const first = lines.get(ror);
    lines.set(ror, first ?? row.line);
    if (first === undefined) return [];
    return [faultIn(table, row, 'ror', `same organisation as line ${first}`, 'one record for each organisation')];
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
function checkSameNames(data: DataFolder): readonly Fault[] {
  return RECORDS.flatMap((name) => {
    const table = data.tables.get(name);
    const lines = new Map<string, number>();
    return (table?.rows ?? []).flatMap((row): readonly Fault[] => {
      const keys = namesOf(row).map((text) => [text, cell(row, 'region'), cell(row, 'stated_by')].join('|'));
      const twin = keys.map((key) => lines.get(key)).find((line) => line !== undefined);
      for (const key of keys) lines.set(key, lines.get(key) ?? row.line);
      if (table === undefined || twin === undefined) return [];
      const expected = 'one record for each, or names that tell them apart';
      return [faultIn(table, row, 'id', `same name and region as line ${twin}`, expected)];
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
function checkIds(data: DataFolder): readonly Fault[] {
  const used = new Map<string, string>();
  return RECORDS.flatMap((name) => {
    const table = data.tables.get(name);
    return (table?.rows ?? []).flatMap((row): readonly Fault[] => {
      const id = cell(row, 'id');
      const before = used.get(id);
      used.set(id, before ?? name);
      if (table === undefined || id === '' || before === undefined || before === name) return [];
      return [faultIn(table, row, 'id', `id of a record of ${before}.csv`, 'an id that no other register uses')];
    });
  });
}
