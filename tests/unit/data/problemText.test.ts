/** The same problems in the words of each language. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SCHEMAS } from '../../../src/data/read/schemas.ts';
import { loadData } from '../../../src/data/loadData.ts';
import { LANGUAGES } from '../../../src/domain/types.ts';
import type { DataProblem } from '../../../src/i18n/dataProblem.ts';
import { dataProblemText, dataReportText } from '../../../src/i18n/dataProblemText.ts';
import { reportLines } from '../../../src/i18n/reportLines.ts';
import { loadSite } from '../../../src/site/site.ts';
import { FIXTURE, REAL } from '../../support/sites.ts';
import { brokenCountry, problemWords, type Edit } from './brokenCountry.ts';
import { FIGURE_FAULTS } from './faults/figureFaults.ts';
import { FILE_FAULTS } from './faults/fileFaults.ts';
import { KEY_FAULTS } from './faults/keyFaults.ts';
import { PLACE_FAULTS } from './faults/placeFaults.ts';
import { REGISTER_FAULTS } from './faults/registerFaults.ts';
import { TEXT_FAULTS } from './faults/textFaults.ts';
import { WARNINGS } from './faults/warnings.ts';

const MONEY = { file: 'groups.csv', from: 'Money', to: '' } as const;

test('a problem names file, line, column, what was found and what is expected, in each language', () => {
  const letter = { file: 'observations/lab-spending.csv', from: '131.0', to: '13l.0' };
  const { report } = loadData(brokenCountry(MONEY, letter), FIXTURE.geo);
  const lines = LANGUAGES.map((language) => dataReportText(report, problemWords(language)).split('\n'));
  expect(lines).toEqual([
    [
      'groups.csv:2:en: бос ұяшық: табылғаны "", күтілгені: мәтіні',
      'observations/lab-spending.csv:10:value: санның ішінде әріп бар: "l" U+006C: табылғаны "13l.0", күтілгені: тек цифрлар: бірлігі де, дәреже көрсеткіші де жоқ',
      '24 файл, 7 өңір, 4 көрсеткіш, 71 бақылау (мәні бары: 41): 2 қате, 0 ескерту',
    ],
    [
      'groups.csv:2:en: пустая ячейка: найдено "", ожидается: текст',
      'observations/lab-spending.csv:10:value: буква "l" U+006C в числе: найдено "13l.0", ожидается: только цифры, без единицы и без показателя степени',
      '24 файла, 7 регионов, 4 показателя, 71 наблюдение (со значением: 41): 2 ошибки, 0 предупреждений',
    ],
    [
      'groups.csv:2:en: empty cell: found "", expected name, in English',
      'observations/lab-spending.csv:10:value: letter "l" U+006C in a number: found "13l.0", expected digits only, no unit and no exponent',
      '24 files, 7 regions, 4 indicators, 71 observations (41 with a value): 2 problems, 0 warnings',
    ],
  ]);
});

describe('every problem that the tests know has words', () => {
  const cases = [
    ...FILE_FAULTS,
    ...KEY_FAULTS,
    ...FIGURE_FAULTS,
    ...PLACE_FAULTS,
    ...REGISTER_FAULTS,
    ...TEXT_FAULTS,
    ...WARNINGS,
  ];
  /** Found once for both languages: there are hundreds. */
  let found: readonly { readonly title: string; readonly said: readonly DataProblem[] }[] | null = null;
  const problemsOf = (edits: readonly Edit[]): readonly DataProblem[] => {
    const { problems, warnings } = loadData(brokenCountry(...edits), FIXTURE.geo).report;
    return [...problems, ...warnings];
  };

  test.each(['kk', 'ru'] as const)('%s, none of them left in English', (language) => {
    const words = problemWords(language);
    found ??= cases.map(({ title, edits }) => ({ title, said: problemsOf(edits) }));
    for (const { title, said } of found) {
      for (const problem of said) {
        const { file, line, column } = problem;
        const text = dataProblemText(problem, words);
        expect(text.startsWith(`${file}:${line}:${column}: `), title).toBe(true);
        // What stands in quotes is of the file, or of the program that reads it.
        const own = text.replace(/"[^"]*"/gu, '');
        expect(own, title).toMatch(/\p{Script=Cyrillic}/u);
        expect(own, title).not.toMatch(/\b(?:found|expected|unknown|the|from)\b/u);
      }
    }
  });
});

test('a key that names nothing has words for every table that a schema refers to', () => {
  const tables = [...SCHEMAS.values()].flatMap(({ fields, foreignKeys }) => [
    ...foreignKeys.map(({ reference }) => reference.resource),
    ...fields.flatMap(({ itemReference }) => itemReference ?? []),
  ]);
  expect(tables).toContain('register-sources');
  for (const table of tables) expect(problemWords('kk').messages).toHaveProperty([`check.unknown.${table}`]);
});

describe('npm run data:check', () => {
  const command = (args: readonly string[], env: Readonly<Record<string, string>> = {}) => {
    const script = join(REAL.data, '../tools/data-check.ts');
    const quiet = { LC_ALL: '', LC_MESSAGES: '', LANG: '' };
    return spawnSync(process.execPath, ['--import', 'tsx', script, ...args], {
      encoding: 'utf8',
      env: { ...process.env, ...quiet, ...env },
    });
  };

  test('speaks the language asked', () => {
    const { stdout, status } = command([brokenCountry(MONEY), '--lang', 'kk']);
    expect(stdout.split('\n')[0]).toBe('groups.csv, 2-жол, en бағаны: бос ұяшық. Күтілгені: мәтіні.');
    expect(status).toBe(1);
  });

  test('else that of the system', () => {
    const { stdout } = command([brokenCountry(MONEY)], { LANG: 'ru_RU.UTF-8' });
    expect(stdout.split('\n')[0]).toBe('groups.csv, строка 2, столбец en: пустая ячейка. Ожидается: текст.');
  });

  test('says so when it does not have the language, and goes on in English', () => {
    const { stdout, stderr } = command([brokenCountry(MONEY), '--lang', 'de']);
    expect(stderr.trim()).toBe('no language de; there are kk, ru, en');
    expect(stdout.split('\n')[0]).toBe('groups.csv, line 2, column en: empty cell. Expected: name, in English.');
  });
});

test('a site is not built from data with problems, and the refusal names each as the check does', () => {
  const folder = brokenCountry(MONEY);
  const lines = (language: 'kk' | 'en') => {
    const { report } = loadData(folder, FIXTURE.geo);
    return reportLines(report, { files: [], by: 'time' }, [], problemWords(language), false);
  };
  const before = process.env['LC_ALL'];
  try {
    process.env['LC_ALL'] = 'C';
    expect(() => loadSite(folder, FIXTURE.geo)).toThrow(
      ['The data have faults, so the site was not built:', ...lines('en')].join('\n'),
    );
    process.env['LC_ALL'] = 'kk_KZ.UTF-8';
    expect(() => loadSite(folder, FIXTURE.geo)).toThrow(lines('kk').join('\n'));
  } finally {
    if (before === undefined) delete process.env['LC_ALL'];
    else process.env['LC_ALL'] = before;
  }
});
