/**
 * What the figures of a place cover, as notes in all languages: whose works they are, who cannot be counted, whose branches
 * are counted at the seat, and why the sum over organisations is another number. A note goes with its figure everywhere.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileMessages, readMessages } from '../../src/i18n/compileMessages.ts';
import { createFormat } from '../../src/i18n/format.ts';
import { createTranslator, type Translate } from '../../src/i18n/translate.ts';
import { LANGUAGES, type Language } from '../../src/domain/types.ts';
import { rowsOf } from '../../src/data/read/readData.ts';
import type { Cells, PressRegister } from './pressRegister.ts';
import type { Compared } from './refusal.ts';
import { listed } from './tables.ts';

/** @example coverageNoteId('KZ-75') // 'openalex-covers-KZ-75' */
export function coverageNoteId(place: string): string {
  return `openalex-covers-${place}`;
}

/** Rows of `notes.csv`, one for each place that has works: of the latest year that was counted. */
export function coverageNotes({ regions, coverage }: Compared, register: PressRegister): readonly Cells[] {
  const latest = regions.map((row) => row['year'] ?? '').reduce((a, b) => (a > b ? a : b), '');
  const said = LANGUAGES.map((language) => ({ language, ...speaker(language) }));
  const names = namesOf(register);
  return regions
    .filter((row) => row['year'] === latest && row['works'] !== '')
    .map((row): Cells => {
      const place = row['region'] ?? '';
      const texts = said.map(({ language, t, number }): [Language, string] => [
        language,
        place === register.country
          ? countryText(row, t, number)
          : [regionText(row, t, number), branchesText(register, coverage, place, (id) => names(id, language), t)].join(
              '',
            ),
      ]);
      return { id: coverageNoteId(place), doubt: '', ...Object.fromEntries(texts) };
    });
}

type Numbers = (cell: string | undefined) => string;

function regionText(row: Cells, t: Translate, number: Numbers): string {
  const [works, sum] = [row['works'], row['sum_of_organisations']];
  const without = Number(row['organisations']) - Number(row['with_id']);
  return [
    t('press.note.region', {
      ...{ organisations: number(row['organisations']), withId: number(row['with_id']) },
      ...{ withWorks: number(row['with_works']), year: row['year'] ?? '' },
      ...{ total: Number(row['organisations']), n: Number(row['with_id']) },
    }),
    ...(without > 0 ? [t('press.note.without', { count: number(String(without)) })] : []),
    t(works === sum ? 'press.note.noneJoint' : 'press.note.joint', {
      ...{ works: number(works), sum: number(sum), year: row['year'] ?? '' },
    }),
  ].join(' ');
}

function countryText(row: Cells, t: Translate, number: Numbers): string {
  const share = (Number(row['of_register']) / Number(row['works'])) * 100;
  return t('press.note.country', {
    ...{ organisations: number(row['organisations']), withId: number(row['with_id']), year: row['year'] ?? '' },
    ...{ works: number(row['works']), ofRegister: number(row['of_register']) },
    percent: Number.isFinite(share) ? String(Math.round(share)) : '0',
  });
}

/** '' where nobody of the region has a branch that counts with it. */
function branchesText(
  { organisations }: PressRegister,
  coverage: readonly Cells[],
  place: string,
  nameOf: (id: string) => string,
  t: Translate,
): string {
  const here = new Set(organisations.filter(({ region }) => region === place).map(({ id }) => id));
  const branches = coverage.flatMap((row) =>
    here.has(row['organisation'] ?? '') ? listed(row['branches'] ?? '').map(nameOf) : [],
  );
  return branches.length === 0 ? '' : ` ${t('press.note.branches', { list: branches.join('; ') })}`;
}

/** A branch that is no organisation of the register has its name in place of an id. */
function namesOf({ data }: PressRegister): (id: string, language: Language) => string {
  const rows = new Map(rowsOf(data, 'organisations').map(({ cells }) => [cells['id'], cells]));
  return (id, language) => {
    const cells = rows.get(id);
    const own = [language, ...LANGUAGES].map((one) => cells?.[`name_${one}`] ?? '');
    return own.find((name) => name !== '') ?? id;
  };
}

function speaker(language: Language): { readonly t: Translate; readonly number: Numbers } {
  const rows = readMessages(readFileSync(join(import.meta.dirname, '../../src/i18n/messages.csv'), 'utf8'));
  const format = createFormat(language);
  return {
    t: createTranslator({ language, messages: compileMessages(rows, language, ['press']) }),
    number: (cell = '') => format.number(Number(cell), 0),
  };
}
