/** `npm run data:check` as those use it who keep the tables: twenty lines, the edited file first, what followed. */
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compareData } from '../../../src/data/compare/compareData.ts';
import { loadData } from '../../../src/data/loadData.ts';
import { publishData } from '../../../src/data/publish/publish.ts';
import { committedData, editedInGit, publishedData } from '../../../tools/dataCheck/savedData.ts';
import { FIXTURE, REAL } from '../../support/sites.ts';
import { temporaryFolder } from './brokenCountry.ts';

const SCRIPT = join(REAL.data, '../tools/data-check.ts');
const SPENDING = 'observations/lab-spending.csv';

/** The invented country with its boundaries, in a folder of its own. */
function country(): { readonly root: string; readonly data: string } {
  const root = temporaryFolder();
  cpSync(FIXTURE.data, join(root, 'data'), { recursive: true });
  cpSync(FIXTURE.geo, join(root, 'geo'), { recursive: true });
  return { root, data: join(root, 'data') };
}

function git(root: string, ...args: readonly string[]): void {
  const names = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false'];
  const { status, stderr } = spawnSync('git', ['-C', root, ...names, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

function committed(): { readonly root: string; readonly data: string } {
  const made = country();
  git(made.root, 'init', '-q');
  git(made.root, 'add', '-A');
  git(made.root, 'commit', '-qm', 'Keep the tables');
  return made;
}

function edit(data: string, file: string, from: string | RegExp, to: string): void {
  writeFileSync(join(data, file), readFileSync(join(data, file), 'utf8').replace(from, to));
}

function check(...args: readonly string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', SCRIPT, ...args], {
    encoding: 'utf8',
  });
  return { lines: stdout.trimEnd().split('\n'), stdout, stderr, status };
}

describe('in git', () => {
  test('the edited file comes first, and what followed from the edit is told in the language', () => {
    const { data } = committed();
    edit(data, SPENDING, 'XA-6,lab-spending,2022,1104.0', 'XA-6,lab-spending,2022,904.0');
    expect(editedInGit(data)).toEqual([SPENDING]);
    const { lines, status } = check(data, '--lang', 'ru');
    expect(status).toBe(0);
    expect(lines).toContain('Что изменилось с последнего коммита git:');
    expect(lines.find((line) => line.includes('Записанные значения (1)'))).toMatch(/2022: 1\s104 → 904/u);
    expect(lines.length).toBeLessThanOrEqual(20);
  });

  test('a year with some regions only, and the headline that changed', () => {
    const { data } = committed();
    const none = 'XA-1,inventions,2022,,invention,L,registry,text,not-counted,';
    edit(data, 'observations/inventions.csv', none, 'XA-1,inventions,2022,5,invention,A,registry,text,,');
    const { lines } = check(data, '--lang', 'kk');
    expect(lines.find((line) => line.includes('Толық емес жылдар'))).toMatch(/барлығы 7/u);
    expect(lines.find((line) => line.includes('Тақырып. Бұрын:'))).toMatch(/Енді:/u);
  });

  test('nothing is said of what followed when nothing was edited', () => {
    const { lines } = check(committed().data, '--lang', 'en');
    expect(lines).toEqual([expect.stringMatching(/^\d+ files, 7 regions, .*: 0 problems, 0 warnings$/u)]);
  });

  test('the tables of the last commit are read without touching the folder', () => {
    const { data } = committed();
    const reader = committedData(data);
    expect(reader).not.toBeNull();
    expect(loadData(data, undefined, reader!).dataset).toEqual(loadData(data).dataset);
    edit(data, SPENDING, '1104.0', '904.0');
    const before = loadData(data, undefined, committedData(data)!);
    expect(before.dataset).not.toEqual(loadData(data).dataset);
  });
});

test('without git, the last build is what an edit is compared with', () => {
  const { root, data } = country();
  mkdirSync(join(root, 'dist'));
  publishData(loadData(data), join(root, 'dist/data'));
  const reader = publishedData(data, join(root, 'dist/data'));
  // Computed values stand there as rows: the figures are the same.
  expect(compareData(loadData(data, undefined, reader!), loadData(data)).years).toEqual([]);
  edit(data, SPENDING, 'XA-6,lab-spending,2022,1104.0', 'XA-6,lab-spending,2022,904.0');
  expect(check(data, '--lang', 'en').lines).toContain('What changed since the last build:');
});

test('at most twenty lines, the rest with --all', () => {
  const { data } = country();
  // A slip of its own in every table.
  for (const file of [
    'groups',
    'units',
    'notes',
    'sources',
    'kinds',
    'fields',
    'stages',
    'needs',
    'initiatives',
    'events',
    'targets',
  ]) {
    appendFileSync(join(data, `${file}.csv`), 'x,y\n');
  }
  const { lines, status } = check(data, '--lang', 'ru');
  expect(status).toBe(1);
  expect(lines.length).toBeLessThanOrEqual(20);
  expect(lines.at(-2)).toMatch(/^Ещё \d+ причин/u);
  expect(check(data, '--lang', 'ru', '--all').lines.length).toBeGreaterThan(20);
});

test('the file that was written last comes first where there is no git', () => {
  const { data } = country();
  edit(data, 'groups.csv', 'Money', '');
  edit(data, 'units.csv', 'count', 'conut');
  // Two files may be written in one tick of the clock.
  const later = new Date(Date.now() + 60_000);
  utimesSync(join(data, 'units.csv'), later, later);
  expect(check(data, '--lang', 'en').lines[0]).toMatch(/^units\.csv/u);
});

test('--json gives every problem with its place, its key and what to do', () => {
  const { data } = country();
  edit(data, 'groups.csv', 'Money', '');
  const { stdout, status } = check(data, '--lang', 'ru', '--json');
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({
    version: 1,
    language: 'ru',
    counts: { problems: 1 },
    causes: [
      {
        severity: 'problem',
        todo: 'Исправьте ячейку.',
        problems: [{ file: 'groups.csv', line: 2, column: 'en', key: 'check.cell.empty', message: 'пустая ячейка' }],
      },
    ],
  });
});

test('ends with 2 when the command is not understood', () => {
  expect(check('--colour').status).toBe(2);
  expect(check(join(temporaryFolder(), 'nowhere')).status).toBe(2);
  expect(check('--help', '--lang', 'ru')).toMatchObject({ status: 0 });
});
