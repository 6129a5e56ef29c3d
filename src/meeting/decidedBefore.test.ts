import { expect, test } from 'vitest';
import { realSite, indicator, region } from '../../tests/support/sites.ts';
import type { Registers } from '../domain/registers.ts';
import type { Dataset, Observation, Series } from '../domain/types.ts';
import { observationKey } from '../domain/dataset.ts';
import { decidedBefore } from './decidedBefore.ts';
import { NO_DECISION, stepOf, type Decision, type Meeting } from './meeting.ts';
import { seenFigures } from './seenFigures.ts';

const { dataset, registers } = realSite();
const SPENDING = indicator('rd-spending');
const ABAI = region('KZ-10');
const underWay = registers.initiatives.find(({ stage }) => (stage as string) === 'in-work');
if (underWay === undefined) throw new Error('nothing is in work');

function meetingOf(decision: Partial<Decision>, year: number, address = 'map/rd-spending/?r=KZ-10'): Meeting {
  const seen = seenFigures(dataset, SPENDING, year);
  return {
    ...{ id: 'm1', title: '', language: 'kk', release: '2025-11', date: '2025-01-10' },
    previous: null,
    steps: [{ ...stepOf(address), seen, decisions: [{ ...NO_DECISION, text: 'x', ...decision }] }],
  };
}

/** The dataset with another figure of a region. */
function changed(change: (row: Observation) => Observation, year: number): Dataset {
  const series = dataset.series.get(SPENDING);
  if (series === undefined) throw new Error('no spending');
  const observations = new Map(series.observations);
  const key = observationKey(ABAI, year);
  const row = observations.get(key);
  if (row === undefined) throw new Error('no row');
  observations.set(key, change(row));
  const own: Series = { ...series, observations };
  return { ...dataset, series: new Map([...dataset.series, [SPENDING, own]]) };
}

const placesOf = (meeting: Meeting, now: Dataset = dataset) => {
  const [one] = decidedBefore(meeting, now, registers);
  return one?.figures?.kind === 'known' ? one.figures.places : one?.figures;
};

test('a newer figure stands beside the one that was seen', () => {
  const places = placesOf(meetingOf({}, 2023));
  expect(places).toMatchObject([
    { region: null, since: { kind: 'newer', from: { year: 2023 }, to: { year: 2024 } } },
    { region: 'KZ-10', since: { kind: 'newer', from: { year: 2023 }, to: { year: 2024 } } },
  ]);
});

test('the same year is the same, or was corrected', () => {
  expect(placesOf(meetingOf({}, 2024))).toMatchObject([
    { since: { kind: 'same' } },
    { region: 'KZ-10', since: { kind: 'same' } },
  ]);
  const corrected = changed((row) => (row.kind === 'value' ? { ...row, value: row.value + 1 } : row), 2024);
  expect(placesOf(meetingOf({}, 2024), corrected)).toMatchObject([
    { since: { kind: 'same' } },
    { since: { kind: 'revised' } },
  ]);
});

test('a break, another territory, a figure that is no more and a region that is gone are said', () => {
  const meeting = meetingOf({}, 2023);
  const broken = changed((row) => (row.kind === 'value' ? { ...row, statuses: ['B'] } : row), 2024);
  expect(placesOf(meeting, broken)).toMatchObject([{}, { since: { kind: 'break', year: 2024 } }]);
  const merged = changed((row) => ({ ...row, territory: [ABAI, region('KZ-63')] }), 2024);
  expect(placesOf(meeting, merged)).toMatchObject([{}, { since: { kind: 'boundary', year: 2024 } }]);
  const without = { ...dataset, regions: dataset.regions.filter(({ id }) => id !== ABAI) };
  expect(placesOf(meeting, without)).toMatchObject([{}, { since: { kind: 'region-gone' } }]);
});

test('a withdrawn indicator is said to be', () => {
  const series = new Map([...dataset.series].filter(([id]) => id !== SPENDING));
  const now = { ...dataset, series, indicators: dataset.indicators.filter(({ id }) => id !== SPENDING) };
  expect(placesOf(meetingOf({}, 2023), now)).toEqual({ kind: 'withdrawn', indicator: 'rd-spending' });
});

test('an initiative comes with the stage then and now, and what happened since', () => {
  const record = { kind: 'initiative', initiative: underWay.id, stage: 'announced' } as const;
  const [one] = decidedBefore(meetingOf({ record }, 2024), dataset, registers);
  expect(one?.progress).toMatchObject({ kind: 'known', before: 'announced', now: 'in-work' });
  expect(one?.state).toBe('open');
  const done: Registers = {
    ...registers,
    initiatives: registers.initiatives.map((each) =>
      each.id === underWay.id ? { ...each, stage: 'done' as typeof each.stage } : each,
    ),
  };
  expect(decidedBefore(meetingOf({ record }, 2024), dataset, done)[0]?.state).toBe('done');
  const gone = { kind: 'initiative', initiative: 'gone', stage: 'announced' } as const;
  expect(decidedBefore(meetingOf({ record: gone }, 2024), dataset, registers)[0]?.progress).toEqual({
    kind: 'gone',
    initiative: 'gone',
  });
});

test('what was due before sources were last read and is not done is over its day', () => {
  expect(decidedBefore(meetingOf({ by: '2026-03' }, 2024), dataset, registers)[0]?.state).toBe('over');
  expect(decidedBefore(meetingOf({ by: '2099' }, 2024), dataset, registers)[0]?.state).toBe('open');
});

test('what was new then is known by its minutes and its words', () => {
  const record = { kind: 'new', type: 'laboratory', regions: ['KZ-10'] } as const;
  const added: Registers = {
    ...registers,
    initiatives: registers.initiatives.map((each) =>
      each.id === underWay.id
        ? { ...each, source: 'council-2025-01-10' as typeof each.source, name: { words: { kk: 'x' }, ours: [] } }
        : each,
    ),
  };
  expect(decidedBefore(meetingOf({ record }, 2024), dataset, registers)[0]?.progress).toBeNull();
  expect(decidedBefore(meetingOf({ record }, 2024), dataset, added)[0]?.progress).toMatchObject({
    kind: 'known',
    initiative: underWay.id,
    before: 'announced',
    now: 'in-work',
  });
});
