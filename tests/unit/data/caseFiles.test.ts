/** What a person reads in each language about files that spreadsheets and hands broke. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadData } from '../../../src/data/loadData.ts';
import { LANGUAGES } from '../../../src/domain/types.ts';
import { problemGroups } from '../../../src/i18n/problemGroups.ts';
import { problemGroupText } from '../../../src/i18n/problemGroupText.ts';
import { FIXTURE } from '../../support/sites.ts';
import { encoded, readerWith } from '../../support/spreadsheets.ts';
import { problemWords } from './brokenCountry.ts';

const INVENTIONS = 'observations/inventions.csv';
const SPENDING = 'observations/lab-spending.csv';

function textOf(file: string): string {
  return readFileSync(join(FIXTURE.data, file), 'utf8');
}

/** The first lines of all causes in Kazakh, Russian and English. */
function said(...changed: readonly (readonly [file: string, bytes: Uint8Array | string])[]) {
  const bytes = new Map(changed.map(([file, one]) => [file, typeof one === 'string' ? Buffer.from(one) : one]));
  const { report } = loadData(FIXTURE.data, FIXTURE.geo, readerWith(FIXTURE.data, bytes));
  return LANGUAGES.map((language) =>
    problemGroups(report, []).map((group) => problemGroupText(group, problemWords(language))[0]),
  );
}

const REPLACED = (file: string, from: string | RegExp, to: string): readonly [string, string] => [
  file,
  textOf(file).replace(from, to),
];

describe('says one cause in three languages', () => {
  test('windows-1251', () => {
    expect(said(['groups.csv', encoded(textOf('groups.csv'), 'windows-1251')])).toEqual([
      [
        'groups.csv: windows-1251 кодтауында қазақ әріптері (ә ғ қ ң ө ұ ү һ) жоқ: олар жоғалған. Оқылғаны: "windows-1251". Күтілгені: UTF-8 кодтауындағы файл («CSV UTF-8» болып сақталған).',
      ],
      [
        'groups.csv: в windows-1251 нет казахских букв: они потеряны. Прочитано: "windows-1251". Ожидается: файл в UTF-8 (сохранённый как «CSV UTF-8»).',
      ],
      [
        'groups.csv: windows-1251 has no Kazakh letters (ә ғ қ ң ө ұ ү һ): they are lost. Read: "windows-1251". Expected: UTF-8 (saved as ‘CSV UTF-8’).',
      ],
    ]);
  });

  test('an empty file', () => {
    expect(said(['names.csv', ''])).toEqual([
      ['names.csv: файл бос. Күтілгені: файлдың мазмұны, кестеде – бірінші жолда баған атаулары.'],
      ['names.csv: файл пуст. Ожидается: содержимое файла, у таблицы — с названиями столбцов в первой строке.'],
      [
        'names.csv: the file is empty. Expected: what belongs into the file; in a table, a first line with the names of columns.',
      ],
    ]);
  });

  test('empty rows at the end, and old Mac line ends: nothing but how the lines end', () => {
    expect(said([INVENTIONS, `${textOf(INVENTIONS)},,,,,,,,,\n,,,,,,,,,\n`])).toEqual([[], [], []]);
    expect(said([INVENTIONS, textOf(INVENTIONS).replaceAll('\n', '\r')])[1]).toEqual([
      `${INVENTIONS}: предупреждение: концы строк не те, что хранит git (файлов: 1). Прочитано: "CR". Ожидается: LF.`,
    ]);
  });

  test('semicolons, decimal commas and a mark at the beginning: nothing', () => {
    const text = textOf(SPENDING).replaceAll(/"[^"]*"/gu, (quoted) => quoted.replaceAll(',', '\u0000')).replaceAll(',', ';').replaceAll('\u0000', ',').replaceAll(/;(\d+)\.(\d+);/gu, ';$1,$2;'); // prettier-ignore
    expect(said([SPENDING, `\ufeff${text}`])).toEqual([[], [], []]);
  });

  test('a code with Cyrillic letters', () => {
    expect(said(REPLACED(INVENTIONS, 'XA-1,inventions,2021', 'ХА-1,inventions,2021'))).toEqual([
      [
        `${INVENTIONS}, 10-жол, region бағаны: ескерту: ұқсас әріп: 1-таңба латынша "X" емес, "Х" U+0425. Оқылғаны: "ХА-1". Күтілгені: XA-1.`,
      ],
      [
        `${INVENTIONS}, строка 10, столбец region: предупреждение: похожая буква: знак № 1 — "Х" U+0425, а не латинская "X". Прочитано: "ХА-1". Ожидается: XA-1.`,
      ],
      [
        `${INVENTIONS}, line 10, column region: warning: look-alike letter: character 1 is "Х" U+0425, not the Latin "X". Read: "ХА-1". Expected: XA-1.`,
      ],
    ]);
  });

  test("a bureau's wide table", () => {
    const wide = '"Өнертабыстар / Изобретения",,,\n,2020,2021,2022\nАрвения,"1 234,5","1 301,0","1 400,2"\n';
    expect(said([INVENTIONS, wide])[1]).toEqual([
      `${INVENTIONS}: таблица другого вида. Прочитано: "широкая таблица, годы 2020–2022 стоят столбцами; столбцов 4, строк 3, первая: Өнертабыстар / Изобретения". Ожидается: первая строка: region,indicator,year,value,unit,status,source,locator,note,territory.`,
    ]);
  });

  test('a slip that is repeated in every row is one cause, with the lines', () => {
    const [kk, ru, en] = said(REPLACED(SPENDING, /,yearbook,/gu, ',jearbook,'));
    expect(kk?.[0]).toMatch(
      /^observations\/lab-spending\.csv, 2, 3, 4-жолдар және тағы 21, source бағаны: белгісіз дереккөз/u,
    );
    expect(ru?.[0]).toMatch(
      /^observations\/lab-spending\.csv, строки 2, 3, 4 и ещё 21, столбец source: неизвестный источник/u,
    );
    expect(en?.[0]).toMatch(
      /^observations\/lab-spending\.csv, lines 2, 3, 4 and 21 more, column source: unknown source/u,
    );
    expect(ru).toHaveLength(1);
  });

  test('a region that no table knows any more is one cause in all files', () => {
    const [, ru] = said(REPLACED('regions.csv', 'XA-4,oblast', 'XA-9,oblast'));
    expect(ru?.filter((line) => line.includes('неизвестный регион'))).toEqual([
      expect.stringMatching(
        /^names\.csv, строка \d+, и ещё \d+ (?:файл|файла|файлов) \(всего мест: \d+\): неизвестный регион\. Прочитано: "XA-4"/u,
      ),
    ]);
  });
});
