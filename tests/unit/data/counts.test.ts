/** Counts of the registers in `observations/`, for the real country: right now, and wrong by one. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadData } from '../../../src/data/loadData.ts';
import { dataProblemText } from '../../../src/i18n/dataProblemText.ts';
import { realSite, REAL } from '../../support/sites.ts';
import { problemWords, temporaryFolder } from './brokenCountry.ts';

test('a record that was added and not counted is named, with the command that counts', () => {
  const folder = temporaryFolder();
  cpSync(REAL.data, folder, { recursive: true });
  const file = join(folder, 'observations/needs.csv');
  const text = readFileSync(file, 'utf8');
  expect(text).toContain('KZ-47,needs,2026,6,');
  writeFileSync(file, text.replace('KZ-47,needs,2026,6,', 'KZ-47,needs,2026,4,'));
  const { problems } = loadData(folder, REAL.geo).report;
  expect(problems.map((problem) => dataProblemText(problem, problemWords()))).toEqual([
    'observations/needs.csv:14:value: not the count of needs.csv: found "4", expected 6: run npx tsx tools/write-counts.ts',
  ]);
});

test('regions without a found need have none found yet, not zero', () => {
  const { dataset } = realSite();
  const needs = [...dataset.series.values()].find(({ indicator }) => indicator === 'needs');
  const missing = [...(needs?.observations.values() ?? [])].filter(({ kind }) => kind === 'missing');
  // Shymkent: what was found was too weak to be a record.
  expect(missing.map(({ region }) => region).toSorted()).toEqual(['KZ-79']);
  for (const one of missing) expect(one).toMatchObject({ reason: 'O', notes: ['none-found-yet'] });
  const values = [...(needs?.observations.values() ?? [])].flatMap((one) => (one.kind === 'value' ? [one.value] : []));
  expect(Math.min(...values)).toBeGreaterThan(0);
});
