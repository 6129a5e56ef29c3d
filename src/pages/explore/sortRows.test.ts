import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFormat } from '../../i18n/format.ts';
import type { TableRow } from '../../map/model.ts';
import { nextOrder, sortRows, type SortColumn, type SortOrder } from './sortRows.ts';

type Cells = Pick<TableRow, 'name' | 'rank' | 'value' | 'change'>;
const rowOf = (cells: Partial<Cells>) => ({ name: 'А', rank: null, value: null, change: null, ...cells }) as TableRow;
const { compare } = createFormat('kk');
const names = (rows: readonly TableRow[]) => rows.map(({ name }) => name).join('');

const COLUMNS: readonly SortColumn[] = ['rank', 'name', 'value', 'change'];
const DIRECTIONS = ['ascending', 'descending'] as const;
const number = fc.option(fc.integer({ min: -3, max: 3 }), { nil: null });
const anyRow = fc
  .record({ name: fc.constantFrom('А', 'Ә', 'Б', 'Қ'), rank: number, value: number, change: number })
  .map(rowOf);
const anyOrder: fc.Arbitrary<SortOrder> = fc.record({
  column: fc.constantFrom(...COLUMNS),
  direction: fc.constantFrom(...DIRECTIONS),
});

describe('sorting the table', () => {
  const rows = [
    rowOf({ name: 'Б', rank: 1, value: 30, change: null }),
    rowOf({ name: 'Ә', rank: 2, value: 20, change: -0.5 }),
    rowOf({ name: 'А', rank: 2, value: 20, change: 0.5 }),
    rowOf({ name: 'Қ' }),
  ];

  test.each([
    ['rank', 'ascending', 'БӘАҚ'],
    ['rank', 'descending', 'ӘАБҚ'],
    ['value', 'descending', 'БӘАҚ'],
    ['value', 'ascending', 'ӘАБҚ'],
    ['change', 'descending', 'АӘБҚ'],
    ['change', 'ascending', 'ӘАБҚ'],
    ['name', 'ascending', 'АӘБҚ'],
    ['name', 'descending', 'ҚБӘА'],
  ] as const)('by %s, %s, gives %s', (column, direction, expected) => {
    expect(names(sortRows(rows, { column, direction }, compare))).toBe(expected);
  });

  test('what has no value stands last, in both directions, and in the order it came in', () => {
    fc.assert(
      fc.property(fc.array(anyRow), anyOrder, (all, order) => {
        const { column } = order;
        if (column === 'name') return;
        const sorted = sortRows(all, order, compare);
        const firstMissing = sorted.findIndex((row) => row[column] === null);
        const tail = firstMissing === -1 ? [] : sorted.slice(firstMissing);
        expect(tail).toEqual(all.filter((row) => row[column] === null));
        tail.forEach((row, index) => expect(row).toBe(all.filter((one) => one[column] === null)[index]));
      }),
    );
  });

  test('is stable: rows equal in the column keep their order in both directions', () => {
    fc.assert(
      fc.property(fc.array(anyRow), anyOrder, (all, order) => {
        const sorted = sortRows(all, order, compare);
        const places = new Map(all.map((row, index) => [row, index]));
        for (const [index, row] of sorted.slice(1).entries()) {
          const before = sorted[index]!;
          if (before[order.column] === row[order.column]) expect(places.get(before)).toBeLessThan(places.get(row)!);
        }
        expect(new Set(sorted)).toEqual(new Set(all));
      }),
    );
  });

  test('leaves the rows it is given as they are', () => {
    const frozen = Object.freeze([...rows]);
    for (const column of COLUMNS)
      expect(() => sortRows(frozen, { column, direction: 'descending' }, compare)).not.toThrow();
  });
});

test('a first press sorts as one expects of the column, a second turns it round', () => {
  const start: SortOrder = { column: 'rank', direction: 'ascending' };
  expect(nextOrder(start, 'value')).toEqual({ column: 'value', direction: 'descending' });
  expect(nextOrder(start, 'change').direction).toBe('descending');
  expect(nextOrder(start, 'name').direction).toBe('ascending');
  expect(nextOrder(start, 'rank').direction).toBe('descending');
  expect(nextOrder(nextOrder(start, 'value'), 'value').direction).toBe('ascending');
});
