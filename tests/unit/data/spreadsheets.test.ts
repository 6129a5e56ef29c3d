/** Whatever a spreadsheet makes of a table, it is the same table; what could be two is refused once. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadData, type LoadedData } from '../../../src/data/loadData.ts';
import { decode } from '../../../src/data/read/decode.ts';
import { numberShape } from '../../../src/data/read/numberShape.ts';
import { isSpoiltByDates, isoDate } from '../../../src/data/read/dates.ts';
import { OBSERVATIONS, SCHEMAS } from '../../../src/data/read/schemas.ts';
import { strayOf } from '../../../src/data/read/strays.ts';
import { damageIn } from '../../../src/data/read/damage.ts';
import { FIXTURE } from '../../support/sites.ts';
import { encoded, readerWith, savedTable, tablesOf, type Spreadsheet } from '../../support/spreadsheets.ts';

const FILES = tablesOf(FIXTURE.data);
const INVENTIONS = 'observations/inventions.csv';
const SPENDING = 'observations/lab-spending.csv';

function load(changed: ReadonlyMap<string, Uint8Array> = new Map()): LoadedData {
  return loadData(FIXTURE.data, FIXTURE.geo, readerWith(FIXTURE.data, changed));
}
const KEPT = load();

function textOf(file: string): string {
  return readFileSync(join(FIXTURE.data, file), 'utf8');
}

function fieldsOf(file: string) {
  const name = file.startsWith('observations/') ? OBSERVATIONS : file.slice(0, -'.csv'.length);
  return SCHEMAS.get(name)?.fields ?? [];
}

function numbersOf(file: string): readonly string[] {
  return fieldsOf(file).flatMap(({ name, type }) => (type === 'number' || type === 'integer' ? [name] : []));
}

/** windows-1251 only where every letter is in it, and no column is Kazakh. */
function takes1251(file: string): boolean {
  const isKazakh = fieldsOf(file).some(({ name }) => name === 'kk' || name === 'lang' || name.endsWith('_kk'));
  return !isKazakh && /^[\p{ASCII}А-яЁё«»—–…№]*$/u.test(textOf(file));
}

const SHEET: fc.Arbitrary<Spreadsheet> = fc.record({
  encoding: fc.constantFrom('utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'windows-1251'),
  separator: fc.constantFrom(',', ';', '\t'),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  decimal: fc.constantFrom('.', ','),
  emptyRows: fc.nat(3),
  emptyColumns: fc.nat(2),
  thousands: fc.constantFrom('', ' ', '\u00a0', '\u202f'),
});

test('any encoding, separator, line end and decimal mark gives the same dataset', () => {
  const sheets = fc.array(SHEET, { minLength: FILES.length, maxLength: FILES.length });
  fc.assert(
    fc.property(sheets, (chosen) => {
      const changed = new Map(
        FILES.map((file, index) => {
          const sheet = chosen[index] as Spreadsheet;
          const is1251 = sheet.encoding === 'windows-1251';
          const encoding = is1251 && !takes1251(file) ? 'utf-16le' : sheet.encoding;
          // The page has no narrow blank.
          const thousands = is1251 && sheet.thousands === '\u202f' ? '\u00a0' : sheet.thousands;
          return [file, savedTable(textOf(file), numbersOf(file), { ...sheet, encoding, thousands })];
        }),
      );
      const { dataset, registers, report } = load(changed);
      expect(report.problems).toEqual([]);
      expect(dataset).toEqual(KEPT.dataset);
      expect(registers).toEqual(KEPT.registers);
    }),
    { numRuns: 25 },
  );
});

test('a figure keeps its digits: a rounded zero stays one', () => {
  const text = textOf(SPENDING).replace(',70.0,', ',0.0,');
  const sheet = { encoding: 'utf-8', lineEnd: '\n', emptyRows: 0, emptyColumns: 0, thousands: '' } as const;
  const saved = savedTable(text, ['value'], { ...sheet, separator: ';', decimal: ',' });
  expect(Buffer.from(saved).toString()).toContain(';0,0;');
  expect(load(new Map([[SPENDING, saved]])).dataset).toEqual(load(new Map([[SPENDING, Buffer.from(text)]])).dataset);
});

/** The invented country with one edit of one file. */
function edited(file: string, ...edits: readonly (readonly [from: string | RegExp, to: string])[]): LoadedData {
  const text = edits.reduce((before, [from, to]) => before.replace(from, to), textOf(file));
  return load(new Map([[file, Buffer.from(text)]]));
}

const problems = ({ report }: LoadedData) =>
  report.problems.map(({ file, line, column, key }) => ({ file, line, column, key }));
const warnings = ({ report }: LoadedData) =>
  report.warnings.map(({ file, line, column, key }) => ({ file, line, column, key }));

describe('regions are read by their names', () => {
  test.each([
    ['kk', 'Батыс Жылқыөткелжағалауы облысы'],
    ['ru', 'Западно-Жылкиоткельская область'],
    ['en', 'West Zhylqyotkel Region'],
    ['short, in small letters', 'западно-жылкиоткельская'],
  ])('%s', (_, name) => {
    const loaded = edited(INVENTIONS, [/^XA-1,/gmu, `${name},`]);
    expect(loaded.dataset).toEqual(KEPT.dataset);
    expect(loaded.report.problems).toEqual([]);
    expect(loaded.report.warnings).toEqual([]);
  });

  test('a name that is not the official one is read, and said once for each row', () => {
    const loaded = edited(INVENTIONS, ['XA-1,inventions,2020', 'Zhylqy,inventions,2020']);
    expect(loaded.dataset).toEqual(KEPT.dataset);
    expect(warnings(loaded)).toEqual([{ file: INVENTIONS, line: 2, column: 'region', key: 'check.place.otherName' }]);
  });

  test('a name of two regions is refused', () => {
    // Both cities of the country are looked for as a port.
    const names = textOf('names.csv').replace('столица', 'порт');
    const inventions = textOf(INVENTIONS).replace('XA-7,inventions,2020', 'порт,inventions,2020');
    const loaded = load(new Map([['names.csv', Buffer.from(names)], [INVENTIONS, Buffer.from(inventions)]])); // prettier-ignore
    expect(problems(loaded)).toContainEqual({
      file: INVENTIONS,
      line: 8,
      column: 'region',
      key: 'check.place.several',
    });
  });

  test('a territory is read by names too', () => {
    const loaded = edited(SPENDING, [/XA-2\+XA-3/gu, 'Северо-Кумкаширганская область+XA-3']);
    expect(loaded.dataset).toEqual(KEPT.dataset);
  });
});

describe('letters that look alike', () => {
  test('a code with Cyrillic letters is read, and the letter is named', () => {
    const loaded = edited(INVENTIONS, ['XA-1,inventions,2021', 'ХА-1,inventions,2021']);
    expect(loaded.dataset).toEqual(KEPT.dataset);
    expect(loaded.report.problems).toEqual([]);
    expect(loaded.report.warnings).toMatchObject([
      { line: 10, column: 'region', args: { letter: '"Х"', code: 'U+0425', latin: '"X"', position: '1' } },
    ]);
  });

  test('so is a status, an indicator, a source and the name of a column', () => {
    const loaded = edited(
      SPENDING,
      ['mln-crown,A', 'mln-crown,А'],
      ['XA-2,lab-spending', 'XA-2,lаb-spending'],
      ['A,yearbook', 'A,yearbооk'],
      ['locator', 'lосаtor'],
    );
    expect(loaded.dataset).toEqual(KEPT.dataset);
    expect(loaded.report.problems).toEqual([]);
    expect(loaded.report.warnings).toHaveLength(4);
  });
});

describe('what could be two numbers is refused once, whatever the number of cells', () => {
  test('1,234 alone', () => {
    const loaded = edited(
      SPENDING,
      [/,(\d+)\.\d,mln/gu, ',"1,$1",mln'],
      [/"1,(\d{3})\d*"/gu, '"1,$1"'],
      [/"1,(\d\d)"/gu, '"1,$10"'],
    );
    expect(problems(loaded)[0]).toMatchObject({ file: SPENDING, key: 'check.number.thousands' });
    expect(problems(loaded).filter(({ key }) => key.startsWith('check.number'))).toHaveLength(1);
  });

  test('1,234,567 beside nothing else', () => {
    expect(numberShape('1,234,567').kind).toBe('thousands');
    expect(numberShape('1,234').kind).toBe('perhaps-thousands');
    expect(numberShape('0,234').kind).toBe('comma');
    expect(numberShape('1 234,567')).toEqual({ kind: 'comma', text: '1234,567' });
    expect(numberShape('12 34').kind).toBe('none');
  });

  test('decimal commas and dots in one file', () => {
    const loaded = edited(SPENDING, ['131.0', '"131,0"'], ['88.0', '"88,0"']);
    expect(problems(loaded)).toEqual([{ file: SPENDING, line: 5, column: 'value', key: 'check.number.bothMarks' }]);
  });

  test('dates that Excel made of numbers', () => {
    const loaded = edited(SPENDING, ['131.0', '13.янв'], ['88.0', '08.авг']);
    expect(problems(loaded)).toEqual([{ file: SPENDING, line: 5, column: 'value', key: 'check.number.date' }]);
    for (const text of ['12.май', '05.июл', '12.05.2024', 'May-12', '12-May', 'мам.25', '6/12/2025', '01.янв']) {
      expect(isSpoiltByDates(text), text).toBe(true);
    }
    for (const text of ['12.5', '2025-06', 'table 1', 'XA-1', '1 234,5', '2024'])
      expect(isSpoiltByDates(text), text).toBe(false);
  });

  test('while a date with points is a date', () => {
    expect(isoDate('12.06.2025')).toBe('2025-06-12');
    expect(isoDate('6/12/2025')).toBeNull();
    expect(isoDate('40.06.2025')).toBeNull();
  });

  test('semicolons in the header and commas in the rows', () => {
    const [header = '', ...rows] = textOf(SPENDING).split('\n');
    const bytes = Buffer.from([header.replaceAll(',', ';'), ...rows].join('\n'));
    expect(problems(load(new Map([[SPENDING, bytes]])))).toMatchObject([
      { file: SPENDING, key: 'check.csv.separators' },
    ]);
  });
});

describe('what no program can read rightly is refused with its cause, and nothing else is said', () => {
  test.each([
    'names.csv',
    'published.csv',
    'targets.csv',
    'partnerships.csv',
    'co-financing.csv',
    'profile.csv',
    INVENTIONS,
    'RELEASE',
    'site.json',
  ])('an empty %s', (file) => {
    for (const text of ['', '\ufeff', '\n\n', ',,,\n,,,\n']) {
      if (text.includes(',') && !file.endsWith('.csv')) continue;
      const found = problems(load(new Map([[file, Buffer.from(text)]])));
      expect(found, JSON.stringify(text)).toEqual([{ file, line: 1, column: '', key: 'check.file.empty' }]);
    }
  });

  test('windows-1251 where a column is Kazakh', () => {
    const bytes = encoded(textOf('groups.csv'), 'windows-1251');
    expect(problems(load(new Map([['groups.csv', bytes]])))).toMatchObject([
      { file: 'groups.csv', key: 'check.file.noKazakhLetters' },
    ]);
  });

  test('letters that were lost', () => {
    expect(problems(edited('groups.csv', ['Қаржы', '�аржы']))).toMatchObject([{ line: 2, key: 'check.letters.lost' }]);
    expect(problems(edited('groups.csv', ['Қаржы', '?аржы']))).toMatchObject([
      { line: 2, key: 'check.letters.question' },
    ]);
    const misread = Buffer.from('Абай').toString('latin1');
    expect(damageIn(`id,kk\na,${new TextDecoder('windows-1252').decode(Buffer.from('Абай облысы'))}`)).toMatchObject({
      line: 2,
    });
    expect(damageIn(`id,kk\na,${new TextDecoder('windows-1251').decode(Buffer.from('Абай облысы'))}`)).toMatchObject({
      line: 2,
    });
    expect(misread).not.toBe('Абай');
  });

  test('while a question and an address stay', () => {
    expect(damageIn('Сколько? Не знаю. What? https://stat.gov.kz/ru/?sort=x&y=?абв «Кім?»')).toBeNull();
    expect(
      damageIn(
        readFileSync(join(FIXTURE.data, '../../../../src/i18n/messages.csv'), 'utf8')
          .replaceAll('�', '')
          .replaceAll('???', ''),
      ),
    ).toBeNull();
  });

  test('an encoding that nobody can tell, and a workbook', () => {
    const dos = Uint8Array.of(0x8f, 0xe0, 0xa8, 0xa2, 0xa5, 0xe2, 0x0a);
    const koi = Uint8Array.of(0xf0, 0xd2, 0xc9, 0xd7, 0xc5, 0xd4, 0x0a);
    const western = Uint8Array.of(0x63, 0x61, 0x66, 0xe9, 0x73, 0x0a);
    for (const bytes of [dos, koi, western])
      expect(decode(bytes)).toMatchObject({ ok: false, what: { key: 'check.file.notUtf8' } });
    const workbook = Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0, 0);
    expect(decode(workbook)).toMatchObject({ ok: false, what: { key: 'check.file.workbook' } });
  });

  test('both versions of a merge', () => {
    const found = problems(edited('groups.csv', ['money,', '<<<<<<< HEAD\nmoney,']));
    expect(found).toEqual([{ file: 'groups.csv', line: 2, column: '', key: 'check.file.conflict' }]);
  });

  test('a table of another shape', () => {
    const bytes = Buffer.from('"Өнертабыстар / Изобретения",,,\n,2020,2021,2022\nАрвения,1,2,3\n');
    const { report } = load(new Map([[INVENTIONS, bytes]]));
    expect(report.problems).toMatchObject([
      {
        file: INVENTIONS,
        key: 'check.csv.otherTable',
        found: { key: 'check.found.wideTable', args: { years: '2020–2022' } },
      },
    ]);
  });
});

describe('what lies beside the tables', () => {
  test.each([
    ['needs — копия.csv', 'copy'],
    ['needs - Copy.csv', 'copy'],
    ['Copy of needs.csv', 'copy'],
    ['needs (1).csv', 'copy'],
    ['needs - копия (2).csv', 'copy'],
    ['observations/rd-spending - көшірме.csv', 'copy'],
    ['Копия needs.csv', 'copy'],
    ['needs.csv.bak', 'copy'],
    ['~$needs.xlsx', 'open'],
    ['.~lock.needs.csv#', 'open'],
    ['needs.xlsx', 'workbook'],
    ['observations/rd-spending.ods', 'workbook'],
    ['needs.csv.txt', 'ending'],
  ])('%s is a %s', (file, kind) => {
    expect(strayOf(file)).toEqual({ file, kind });
  });

  test.each(FILES)('%s is a table', (file) => {
    expect(strayOf(file)).toBeNull();
  });

  test('each is told in one line', () => {
    const loaded = load(
      new Map([
        ['groups — копия.csv', Buffer.from(textOf('groups.csv'))],
        ['groups.xlsx', Uint8Array.of(0x50, 0x4b, 0x03, 0x04)],
        ['~$groups.xlsx', Uint8Array.of(0)],
      ]),
    );
    expect(problems(loaded)).toEqual([{ file: 'groups — копия.csv', line: 1, column: '', key: 'check.stray.copy' }]);
    expect(warnings(loaded).map(({ file, key }) => [file, key])).toEqual([
      ['groups.xlsx', 'check.stray.workbook'],
      ['~$groups.xlsx', 'check.stray.open'],
    ]);
  });

  test('other line ends are one line for all files', () => {
    const crlf = (file: string): [string, Uint8Array] => [file, Buffer.from(textOf(file).replaceAll('\n', '\r\n'))];
    const loaded = load(new Map([crlf('groups.csv'), crlf('units.csv'), crlf(SPENDING)]));
    expect(loaded.dataset).toEqual(KEPT.dataset);
    expect(loaded.report.warnings).toMatchObject([{ key: 'check.file.lineEnds', args: { count: '3' } }]);
  });
});

test("Notepad's mark before JSON is passed over", () => {
  const bytes = Buffer.from(`\ufeff${textOf('site.json')}`);
  expect(load(new Map([['site.json', bytes]])).report.problems).toEqual([]);
});
