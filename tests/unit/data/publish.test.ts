import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadData } from '../../../src/data/loadData.ts';
import { csvNumber, csvText } from '../../../src/domain/csv.ts';
import { parseNumber } from '../../../src/data/read/numbers.ts';
import { publishData } from '../../../src/data/publish/publish.ts';
import type { IndicatorId } from '../../../src/domain/types.ts';
import { observationsCsv } from '../../../src/export/observationsCsv.ts';
import { brokenCountry, COUNTRY, temporaryFolder } from './brokenCountry.ts';

type Record_ = Readonly<Record<string, string>>;

function records(text: string): readonly Record_[] {
  return parse<Record_>(text, { columns: true });
}

test('writes every table, one long file of observations, and their description', () => {
  const out = join(temporaryFolder(), 'data');
  const written = publishData(loadData(COUNTRY), out);
  expect([...written].sort()).toEqual(readdirSync(out).sort());
  const expected = ['regions', 'indicators', 'observations', 'published', 'names', 'sources', 'notes'];
  expect(written).toEqual(expect.arrayContaining(expected.map((name) => `${name}.csv`)));

  const observations = readFileSync(join(out, 'observations.csv'), 'utf8');
  expect(observations.split('\n')[0]).toBe('region,indicator,year,value,unit,status,source,locator,note,territory');
  expect(records(observations)).toHaveLength(72 + 3 * 7);
});

test('describes each file truly: name, size, columns, keys', () => {
  const out = temporaryFolder();
  publishData(loadData(COUNTRY), out);
  const descriptor = JSON.parse(readFileSync(join(out, 'datapackage.json'), 'utf8')) as {
    name: string;
    resources: { path: string; bytes: number; schema: { fields: { name: string }[] } }[];
  };
  expect(descriptor).toMatchObject({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    version: '2023-05',
    created: '2023-05-01T00:00:00Z',
    licenses: [{ name: 'CC0-1.0' }],
    sources: [{ title: 'Yearbook of Arvenia' }, { title: 'Register of inventions' }, { title: 'Our computation' }],
  });
  expect(descriptor.name).toMatch(/^[-a-z0-9._/]+$/u);
  expect(descriptor).not.toHaveProperty('profile');
  for (const { path, bytes, schema } of descriptor.resources) {
    const content = readFileSync(join(out, path));
    expect(bytes).toBe(content.length);
    const header = content.toString('utf8').split('\n')[0];
    expect(header).toBe(schema.fields.map((field) => field.name).join(','));
  }
});

test('the same release gives the same bytes', () => {
  const [first, second] = [temporaryFolder(), temporaryFolder()];
  publishData(loadData(COUNTRY), first);
  publishData(loadData(COUNTRY), second);
  for (const name of readdirSync(first)) {
    expect(readFileSync(join(second, name))).toEqual(readFileSync(join(first, name)));
  }
});

test('refuses a folder without a site', () => {
  const folder = brokenCountry({ file: 'site.json', from: null, to: null });
  expect(() => publishData(loadData(folder), temporaryFolder())).toThrow('invalid site.json');
});

test('the rows of one map are those of the file, regions in order, the country last', () => {
  const { dataset } = loadData(COUNTRY);
  const series = dataset.series.get('lab-spending' as IndicatorId);
  if (series === undefined) throw new Error('invalid fixture: no lab-spending');
  const rows = records(observationsCsv(dataset, series, 2020));
  const kept = records(readFileSync(join(COUNTRY, 'observations/lab-spending.csv'), 'utf8'))
    .filter((row) => row['year'] === '2020')
    .map((row) => ({ ...row, value: row['value']?.replace(/\.0$/u, '') }));
  expect(rows).toEqual(kept);
  expect(observationsCsv(dataset, series, 1999).trim().split('\n')).toHaveLength(1);
});

test('every finite number that is written reads back as itself', () => {
  expect(csvNumber(1e-7)).toBe('0.0000001');
  expect(csvNumber(-1.5e-7)).toBe('-0.00000015');
  expect(csvNumber(1e21)).toBe('1000000000000000000000');
  expect(csvNumber(1.25e21)).toBe('1250000000000000000000');
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(parseNumber(csvNumber(value))).toEqual({ ok: true, value: value === 0 ? 0 : value });
    }),
  );
});

test('every text that is written reads back as itself', () => {
  const table = fc.array(fc.tuple(fc.string({ minLength: 1 }), fc.string()), { minLength: 1 });
  fc.assert(
    fc.property(table, (rows) => {
      expect(parse(csvText(rows), { record_delimiter: '\n' })).toEqual(rows);
    }),
  );
});
