import { expect, test } from 'vitest';
import { indicator } from '../../../tests/support/sites.ts';
import { packageFiles } from '../../data/publish/publish.ts';
import { realSite } from '../../../tests/support/sites.ts';
import { examplesOf } from './examples.ts';

const SITE = 'https://x.kz/';
const EXAMPLE = { indicator: indicator('rd-spending-per-100k'), year: 2024 };

test('each names the table by its address, the indicator and the year, in five lines at most', () => {
  for (const { code } of examplesOf(SITE, EXAMPLE)) {
    expect(code).toContain('https://x.kz/data/observations.csv');
    expect(code).toContain('rd-spending-per-100k');
    expect(code).toContain('2024');
    expect(code.split('\n').length).toBeLessThanOrEqual(5);
  }
});

test('that of JavaScript gives the figures of the map', async () => {
  const site = realSite();
  const table = packageFiles(site)
    .find(({ path }) => path === 'observations.csv')!
    .content.toString();
  const { code } = examplesOf(SITE, EXAMPLE).find(({ name }) => name === 'JavaScript')!;
  const AsyncFunction = (async () => Promise.resolve()).constructor as new (
    ...args: string[]
  ) => (...args: unknown[]) => Promise<void>;
  let printed: readonly (readonly string[])[] = [];
  const run = new AsyncFunction('fetch', 'console', code);
  await run(() => Promise.resolve({ text: () => Promise.resolve(table) }), {
    log: (rows: string[][]) => (printed = rows),
  });
  const series = site.dataset.series.get(EXAMPLE.indicator)!;
  const values = [...series.observations.values()].filter(({ year }) => year === 2024);
  expect(printed.length).toBe(values.length + (series.national.has(2024) ? 1 : 0));
  for (const row of values)
    if (row.kind === 'value') expect(printed.find(([region]) => region === row.region)?.[3]).toBe(String(row.value));
});
