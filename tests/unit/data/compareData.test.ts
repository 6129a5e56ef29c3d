/** What followed from an edit: values, ranks, years with some regions only. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compareData, type DataChanges } from '../../../src/data/compare/compareData.ts';
import { loadData } from '../../../src/data/loadData.ts';
import { FIXTURE } from '../../support/sites.ts';
import { readerWith } from '../../support/spreadsheets.ts';

const SPENDING = 'observations/lab-spending.csv';

function load(...edits: readonly (readonly [file: string, from: string, to: string])[]) {
  const changed = new Map<string, string>();
  for (const [file, from, to] of edits) {
    const text = changed.get(file) ?? readFileSync(join(FIXTURE.data, file), 'utf8');
    expect(text.split(from), from).toHaveLength(2);
    changed.set(file, text.replace(from, to));
  }
  const bytes = new Map([...changed].map(([file, text]) => [file, Buffer.from(text)]));
  return loadData(FIXTURE.data, FIXTURE.geo, readerWith(FIXTURE.data, bytes));
}
const KEPT = load();
const NOTHING: DataChanges = {
  written: [],
  followed: [],
  ranks: [],
  incomplete: [],
  years: [],
  added: [],
  removed: [],
};

test('nothing follows from nothing, nor from another order of the rows', () => {
  expect(compareData(KEPT, load())).toEqual(NOTHING);
  const [header = '', ...rows] = readFileSync(join(FIXTURE.data, SPENDING), 'utf8').trimEnd().split('\n');
  const turned = Buffer.from([header, ...rows.reverse(), ''].join('\n'));
  const loaded = loadData(FIXTURE.data, FIXTURE.geo, readerWith(FIXTURE.data, new Map([[SPENDING, turned]])));
  expect(compareData(KEPT, loaded)).toEqual(NOTHING);
});

test('a figure that was written over, the ranks that it moved', () => {
  const changes = compareData(KEPT, load([SPENDING, 'XA-6,lab-spending,2022,1104.0', 'XA-6,lab-spending,2022,1.0']));
  expect(changes.written).toEqual([{ indicator: 'lab-spending', region: 'XA-6', year: 2022, from: 1104, to: 1 }]);
  expect(changes.ranks.find(({ region }) => region === 'XA-6')).toMatchObject({ from: { rank: 1 }, year: 2022 });
  expect(changes.ranks.every(({ year }) => year === 2022)).toBe(true);
  expect(changes.incomplete).toEqual([]);
});

test('a figure that was taken out leaves its year with some regions only', () => {
  const row = 'XA-6,lab-spending,2022,1104.0,mln-crown,A';
  const { written, incomplete } = compareData(KEPT, load([SPENDING, row, 'XA-6,lab-spending,2022,,mln-crown,O']));
  expect(written).toMatchObject([{ from: 1104, to: null }]);
  const year = incomplete.find(({ indicator }) => indicator === 'lab-spending');
  expect(year).toMatchObject({ year: 2022, of: 7 });
  expect(year!.count).toBeLessThan(7);
  // What is computed of it has one value less as well.
  expect(incomplete.map(({ indicator }) => indicator)).toContain('lab-spending-share');
});

test('a value that is computed of the edited one has followed', () => {
  const edited = load([SPENDING, 'XA-6,lab-spending,2022,1104.0', 'XA-6,lab-spending,2022,1.0']);
  const { followed } = compareData(KEPT, edited);
  expect(followed).toMatchObject([{ indicator: 'lab-spending-share', region: 'XA-6', year: 2022 }]);
});

test('an indicator that came or went is named, and its values are not', () => {
  const without = load(['indicators.csv', '\nlab-spending,', '\nlab-costs,']);
  const changes = compareData(KEPT, without);
  expect([changes.added, changes.removed]).toEqual([['lab-costs'], ['lab-spending']]);
});
