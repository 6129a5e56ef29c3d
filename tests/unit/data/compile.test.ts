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
    years: [2020, 2021, 2022],
  });
});

describe('inputs', () => {
  test('of a computed value are those of the same territory and year', () => {
    expect(observation(dataset, PER_HEAD, 'XA-1', 2021).inputs).toEqual([
      { indicator: 'lab-spending', year: 2021, value: 131 },
    ]);
    expect(observation(dataset, PER_HEAD, 'XA-2', 2020).inputs).toEqual([
      { indicator: 'lab-spending', year: 2020, value: 310 },
    ]);
  });

  test('of a printed value, and of a missing one, are none', () => {
    expect(observation(dataset, PER_HEAD, 'XA-1', 2022).inputs).toEqual([]);
    expect(observation(dataset, PER_HEAD, 'XA-3', 2020).inputs).toEqual([]);
  });

  test("of the country's own value are the country's", () => {
    expect(dataset.series.get(PER_HEAD)?.national.get(2021)?.inputs).toEqual([
      { indicator: 'lab-spending', year: 2021, value: 1880 },
    ]);
  });

  test('that only the country has are taken from the country', () => {
    const header = 'region,indicator,year,value,unit,status,source,locator,note,territory\n';
    const rows = [2020, 2021].map((year) => `XA,lab-spending,${year},1880,mln-crown,A,yearbook,text,,\n`);
    const file = 'observations/lab-spending.csv';
    const folder = brokenCountry({ file, from: null, to: header + rows.join('') });
    const compiled = loadData(folder);
    expect(observation(compiled.dataset, PER_HEAD, 'XA-1', 2021).inputs).toEqual([
      { indicator: 'lab-spending', year: 2021, value: 1880 },
    ]);
    expect(compiled.dataset.indicators[1]?.years).toEqual([]);
    expect(compiled.report.problems).toEqual([]);
  });

  test('of another territory are not taken', () => {
    const folder = brokenCountry({
      file: 'observations/lab-spending.csv',
      from: 'split-2021,XA-2+XA-3',
      to: 'split-2021,',
    });
    expect(observation(loadData(folder).dataset, PER_HEAD, 'XA-2', 2020).inputs).toEqual([]);
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
    licence: '',
    retrieved: '',
  });
});

test('a zero that is printed with decimals is a rounded one, in the page and in its data file', () => {
  const file = 'observations/lab-spending.csv';
  const compiled = (zero: string) => loadData(brokenCountry({ file, from: ',70.0,', to: `,${zero},` })).dataset;
  const rounded = observation(compiled('0.0'), 'lab-spending', 'XA-5', 2021);
  expect(rounded).toMatchObject({ kind: 'value', value: 0, isRoundedZero: true });
  expect(observation(compiled('0'), 'lab-spending', 'XA-5', 2021)).not.toHaveProperty('isRoundedZero');
  const csv = (dataset: Dataset) => {
    const series = dataset.series.get('lab-spending' as IndicatorId);
    return series === undefined ? '' : observationsCsv(dataset, series, 2021);
  };
  expect(csv(compiled('0.0'))).toContain('XA-5,lab-spending,2021,0.0,');
  expect(csv(compiled('0'))).toContain('XA-5,lab-spending,2021,0,');
});
