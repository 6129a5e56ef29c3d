import { describe, expect, test } from 'vitest';
import { compileTexts } from '../../../src/data/compile/compileTexts.ts';
import { loadData } from '../../../src/data/loadData.ts';
import { observationsCsv } from '../../../src/export/observationsCsv.ts';
import { observationAt } from '../../../src/domain/dataset.ts';
import type { Dataset, IndicatorId, Observation, RegionId } from '../../../src/domain/types.ts';
import { brokenCountry, COUNTRY } from './brokenCountry.ts';

const PER_HEAD = 'lab-spending-per-head' as IndicatorId;
const { data, dataset, report } = loadData(COUNTRY);

function observation(of: Dataset, indicator: string, region: string, year: number): Observation {
  const series = of.series.get(indicator as IndicatorId);
  const found = series && observationAt(series, region as RegionId, year);
  if (!found) throw new Error(`invalid fixture: no ${indicator} ${region} ${year}`);
  return found;
}

test('compiles the invented country without problems', () => {
  expect(report.problems).toEqual([]);
  expect(dataset).toMatchObject({
    release: '2023-05',
    country: 'XA',
    defaultIndicator: 'lab-spending-per-head',
    withoutPreset: ['XA-6'],
  });
  expect(dataset.regions.map(({ id, kind, since }) => [id, kind, since])).toEqual([
    ['XA-1', 'oblast', null],
    ['XA-2', 'oblast', null],
    ['XA-3', 'oblast', 2021],
    ['XA-4', 'oblast', null],
    ['XA-5', 'oblast', null],
    ['XA-6', 'city', null],
    ['XA-7', 'city', null],
  ]);
});

test('takes an indicator as its row says', () => {
  expect(dataset.indicators[0]).toEqual({
    id: 'lab-spending-per-head',
    group: 'money',
    kind: 'ratio',
    topic: 'capability',
    unit: 'crown-per-head',
    decimals: 1,
    direction: 'up',
    human: { unit: 'crown-per-head', factor: 1, decimals: 0 },
    breaks: [],
    notes: ['invented'],
    featured: null,
    years: [2020, 2021, 2022],
  });
});

describe('a computed cell', () => {
  const SHARE = 'lab-spending-share';

  test('names the cells it came from, each with its place in a source', () => {
    expect(observation(dataset, SHARE, 'XA-1', 2021)).toMatchObject({
      source: 'computed',
      locator: 'computed',
      inputs: [
        {
          indicator: 'lab-spending',
          place: 'XA-1',
          year: 2021,
          value: 131,
          source: 'yearbook',
          locator: 'table 1, column 2',
        },
        {
          indicator: 'lab-spending',
          place: 'XA',
          year: 2021,
          value: 1880,
          source: 'yearbook',
          locator: 'table 1, column 2',
        },
      ],
    });
  });

  test('takes statuses and notes over, and the reason of an input that is missing', () => {
    expect(observation(dataset, SHARE, 'XA-2', 2020)).toMatchObject({
      statuses: ['D', 'I'],
      notes: ['split-2021'],
      territory: ['XA-2', 'XA-3'],
    });
    expect(observation(dataset, SHARE, 'XA-3', 2020)).toMatchObject({ kind: 'missing', reason: 'M' });
    expect(observation(dataset, SHARE, 'XA-2', 2021)).toMatchObject({ statuses: ['B', 'I'] });
    expect(observation(dataset, SHARE, 'XA-3', 2022)).toMatchObject({ kind: 'missing', reason: 'O' });
    expect(observation(dataset, SHARE, 'XA-4', 2022)).toMatchObject({ kind: 'missing', reason: 'Q' });
  });

  test('follows its input: one old figure changed, and the share is another', () => {
    const folder = brokenCountry({ file: 'observations/lab-spending.csv', from: '131.0', to: '188' });
    expect(observation(loadData(folder).dataset, SHARE, 'XA-1', 2021)).toMatchObject({ value: 10 });
  });

  test('of the country is left out where it would be a share of itself', () => {
    expect(dataset.series.get(SHARE as IndicatorId)?.national.size).toBe(0);
  });
});

test('leaves a row out that it cannot understand, and says why', () => {
  const file = 'observations/lab-spending.csv';
  const compiled = loadData(brokenCountry({ file, from: '131.0', to: '"131,0"' }));
  const series = compiled.dataset.series.get('lab-spending' as IndicatorId);
  expect(series && observationAt(series, 'XA-1' as RegionId, 2021)).toBeNull();
  expect(compiled.report.problems).toHaveLength(1);
});

test('texts of a language hold no words of another', () => {
  const messages = { 'common.year': 'жыл' };
  const texts = compileTexts(data, 'kk', messages);
  expect(texts.language).toBe('kk');
  expect(texts.messages).toBe(messages);
  expect(texts.site.title).toBe('Арвения зертханаларының картасы');
  expect(texts.site.dataLicence).toBe('CC0-1.0');
  expect(Object.keys(texts.regions)).toEqual(['XA', ...dataset.regions.map(({ id }) => id)]);
  expect(texts.regions['XA-6']).toEqual({
    full: 'Айғыржал қаласы',
    short: 'Айғыржал қ.',
    label: 'Айғыржал',
    abbreviation: '',
    genitive: 'Айғыржал қаласының',
    locative: 'Айғыржал қаласында',
    synonyms: ['астана'],
  });
  expect(texts.units['mln-crown']).toEqual({
    kind: 'money',
    scale: 6,
    text: 'млн крон',
    short: 'млн крон',
  });
  expect(compileTexts(data, 'ru', {}).indicators[PER_HEAD]).toEqual({
    name: 'Затраты на лаборатории на жителя',
    short: 'Затраты на жителя',
    human: 'затраты на лаборатории на жителя',
    definition: 'Затраты на лаборатории делить на население',
    synonyms: ['финансирование', 'деньги'],
  });
  expect(compileTexts(data, 'en', {}).sources['registry']).toEqual({
    title: 'Register of inventions',
    publisher: 'Academy of Arvenia',
    published: '2023',
    url: '',
    fileUrl: '',
    licence: '',
    retrieved: '',
  });
});

test('a rounded zero is a status, in the page and in its data file', () => {
  const file = 'observations/lab-spending.csv';
  const compiled = (cells: string) => loadData(brokenCountry({ file, from: ',70.0,mln-crown,A,', to: cells })).dataset;
  const rounded = compiled(',0,mln-crown,N,');
  expect(observation(rounded, 'lab-spending', 'XA-5', 2021)).toMatchObject({
    kind: 'value',
    value: 0,
    statuses: ['N'],
  });
  const csv = (dataset: Dataset) => {
    const series = dataset.series.get('lab-spending' as IndicatorId);
    return series === undefined ? '' : observationsCsv(dataset, series, 2021);
  };
  expect(csv(rounded)).toContain('XA-5,lab-spending,2021,0,mln-crown,N,');
  expect(csv(compiled(',0,mln-crown,A,'))).toContain('XA-5,lab-spending,2021,0,mln-crown,A,');
  // What is computed from it is no more than rounded either.
  expect(observation(rounded, 'lab-spending-share', 'XA-5', 2021)).toMatchObject({ value: 0, statuses: ['I', 'N'] });
});
