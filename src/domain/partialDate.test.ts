import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latestFact, isWithoutNews } from './latestFact.ts';
import { comparePartialDates, firstDay, lastDay, monthsBefore, parsePartialDate } from './partialDate.ts';
import type { InitiativeEvent, PartialDate } from './registers.ts';

const date = (text: string) => text as PartialDate;
const days = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

describe('partial dates', () => {
  it.each(['2025', '2025-06', '2025-06-12', '2024-02-29', '2025-06-12/2025-06-13', '2022/2024', '2025-06/2025-06-01'])(
    '%s is one',
    (text) => {
      expect(parsePartialDate(text)).toBe(text);
    },
  );

  it.each([
    '',
    '25',
    '2025-13',
    '2025-00',
    '2025-02-30',
    '2023-02-29',
    '2025-6',
    '2025/2024',
    '2025-06-12/',
    '2025//2026',
    '2025/2026/2027',
    '12.06.2025',
  ])('%s is none', (text) => {
    expect(parsePartialDate(text)).toBeNull();
  });

  it('mean all days from the first to the last', () => {
    expect([firstDay(date('2024')), lastDay(date('2024'))]).toEqual(['2024-01-01', '2024-12-31']);
    expect([firstDay(date('2024-02')), lastDay(date('2024-02'))]).toEqual(['2024-02-01', '2024-02-29']);
    expect([firstDay(date('2022/2024-06')), lastDay(date('2022/2024-06'))]).toEqual(['2022-01-01', '2024-06-30']);
  });

  it('are in order: undated ones first, then by first day', () => {
    const dates = [date('2025-06'), null, date('2024/2025'), date('2025-06-01'), date('2024')];
    expect(dates.toSorted(comparePartialDates)).toEqual([null, '2024', '2024/2025', '2025-06-01', '2025-06']);
  });

  it('are so many months earlier, never on a day that does not exist', () => {
    expect(monthsBefore('2024-03-31', 1)).toBe('2024-02-29');
    expect(monthsBefore('2026-11-23', 12)).toBe('2025-11-23');
    expect(monthsBefore('2025-01-15', 13)).toBe('2023-12-15');
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 300 }), (day, months) => {
        const earlier = monthsBefore(day, months);
        expect(parsePartialDate(earlier)).toBe(earlier);
        expect(earlier <= day).toBe(true);
      }),
    );
  });
});

describe('news', () => {
  const event = (text: string | null): InitiativeEvent => ({
    initiative: 'x' as InitiativeEvent['initiative'],
    date: text === null ? null : date(text),
    isReportDate: false,
    stage: null,
    reason: { words: {}, ours: [] },
    what: { kk: '', ru: '', en: text ?? 'undated' },
    source: 's' as InitiativeEvent['source'],
    sureness: 'excerpt',
    isAgainst: false,
  });

  it('are the event that comes last, in whatever order they were written', () => {
    expect(latestFact(['2025-06-16', null, '2025-11', '2024'].map(event))?.date).toBe('2025-11');
    expect(latestFact([event(null)])).toBeNull();
    expect(latestFact([])).toBeNull();
  });

  it('are old after twelve months to the last reading, a partial date from its last day', () => {
    const readOn = date('2026-11-23');
    expect(isWithoutNews(date('2025-11-22'), readOn)).toBe(true);
    expect(isWithoutNews(date('2025-11-23'), readOn)).toBe(false);
    expect(isWithoutNews(date('2025'), readOn)).toBe(false);
    expect(isWithoutNews(date('2025-10'), readOn)).toBe(true);
  });
});
