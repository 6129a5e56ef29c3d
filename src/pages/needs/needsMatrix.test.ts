import { expect, test } from 'vitest';
import { realSite } from '../../../tests/support/sites.ts';
import { needsMatrix } from './needsMatrix.ts';

const { dataset, registers } = realSite();
const rows = needsMatrix(
  registers.needs,
  dataset.regions.map(({ id }) => id),
  registers.fields,
);

test('every need stands in the row of each of its regions, and national ones in their own', () => {
  for (const need of registers.needs) {
    const own = rows.filter(({ all }) => all.includes(need)).map(({ region }) => region);
    expect(new Set(own)).toEqual(new Set(need.regions.length === 0 ? [null] : need.regions));
  }
});

test('a need of two parts of one broad field is one in its cell', () => {
  for (const { cells, all } of rows) {
    for (const cell of cells) expect(new Set(cell).size).toBe(cell.length);
    // With a field it is in some cell of its row.
    for (const need of all) expect(cells.some((cell) => cell.includes(need))).toBe(need.fields.length > 0);
  }
});

test('the order of the rows is the one asked for', () => {
  expect(rows.flatMap(({ region }) => region ?? [])).toEqual(dataset.regions.map(({ id }) => id));
});
