import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { afterAll, describe, expect, test } from 'vitest';
import { REAL, realSite } from '../../tests/support/sites.ts';
import { loadData } from '../data/loadData.ts';
import { LANGUAGES } from '../domain/types.ts';
import { NO_DECISION, stepOf, type Decision, type Meeting } from './meeting.ts';
import {
  decisionFiles,
  decisionRows,
  EVENT_COLUMNS,
  INITIATIVE_COLUMNS,
  SOURCE_COLUMNS,
  type RowContext,
} from './decisionRows.ts';

const { dataset, registers } = realSite();
const { release } = dataset;
const context: RowContext = {
  dataset,
  registers,
  publisher: 'Council of Abai Region',
};
const [initiative] = registers.initiatives;
if (initiative === undefined) throw new Error('no initiatives');

const decision = (text: string, change: Partial<Decision> = {}): Decision => ({ ...NO_DECISION, text, ...change });

function meetingWith(decisions: readonly Decision[], change: Partial<Meeting> = {}): Meeting {
  return {
    ...{ id: 'm1', title: 'Council', language: 'ru', release, date: `${release}-15` },
    previous: null,
    steps: [{ ...stepOf('needs/'), decisions }],
    ...change,
  };
}

const DECIDED = meetingWith([
  decision('Запросить отчёт, "по кварталам"\nи опубликовать', {
    record: { kind: 'initiative', initiative: initiative.id, stage: initiative.stage },
  }),
  decision('Создать лабораторию', {
    who: 'Акимат; университет',
    record: { kind: 'new', type: 'laboratory', regions: ['KZ-10', 'KZ-63'] },
  }),
  decision('Записать в протокол'),
  decision('Для всей страны', { record: { kind: 'new', type: 'programme', regions: [] } }),
]);

test('columns are those of the tables', () => {
  for (const [name, columns] of [
    ['events', EVENT_COLUMNS],
    ['register-sources', SOURCE_COLUMNS],
    ['initiatives', INITIATIVE_COLUMNS],
  ] as const)
    expect(readFileSync(join(REAL.data, `${name}.csv`), 'utf8').split('\n')[0]).toBe(columns.join(','));
});

test('texts in other languages are marked as not translated', () => {
  const { events, initiatives, leftOut } = decisionRows(DECIDED, context);
  expect(leftOut).toEqual([]);
  expect(events).toHaveLength(3);
  expect(initiatives).toHaveLength(2);
  const event = Object.fromEntries(EVENT_COLUMNS.map((column, at) => [column, events[1]?.[at]]));
  expect(event).toMatchObject({
    what_ru: 'Создать лабораторию',
    what_kk: '[аударылмаған] Создать лабораторию',
    what_en: '[not translated] Создать лабораторию',
    stage: 'announced',
  });
});

test.each([
  [{ date: '' }, 'no-date', decision('x', { record: { kind: 'new', type: 'laboratory', regions: [] } })],
  [{}, 'no-text', decision('', { record: { kind: 'new', type: 'laboratory', regions: [] } })],
  [{}, 'no-type', decision('x', { record: { kind: 'new', type: '', regions: [] } })],
  [{}, 'region-gone', decision('x', { record: { kind: 'new', type: 'laboratory', regions: ['KZ-99'] } })],
  [{}, 'initiative-gone', decision('x', { record: { kind: 'initiative', initiative: 'gone', stage: 'done' } })],
] as const)('a decision is left out, and why: %o %s', (change, reason, one) => {
  const rows = decisionRows(meetingWith([one], change), context);
  expect(rows.leftOut.map((left) => left.reason)).toEqual([reason]);
  expect(decisionFiles(rows)).toEqual({});
});

describe('the tables with the rows added', () => {
  const folder = mkdtempSync(join(tmpdir(), 'decisions-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(LANGUAGES)('%s: pass the check of the data', (language) => {
    const data = join(folder, language, 'data');
    cpSync(REAL.data, data, { recursive: true });
    cpSync(REAL.geo, join(folder, language, 'geo'), { recursive: true });
    for (const [name, text] of Object.entries(decisionFiles(decisionRows({ ...DECIDED, language }, context)))) {
      const rows = text.slice(text.indexOf('\n') + 1);
      writeFileSync(join(data, name), readFileSync(join(data, name), 'utf8') + rows);
    }
    execFileSync(process.execPath, ['--import', 'tsx', 'tools/write-counts.ts', data]);
    const { report, registers: now } = loadData(data);
    expect(report.problems).toEqual([]);
    expect(now.initiatives).toHaveLength(registers.initiatives.length + 2);
    expect(now.events).toHaveLength(registers.events.length + 3);
  });
});
