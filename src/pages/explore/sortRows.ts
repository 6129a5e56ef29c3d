/** Order of the table. What has no value always stands last, whichever way one sorts. */
import type { TableRow } from '../../map/model.ts';

export type SortColumn = 'rank' | 'name' | 'value' | 'change';
export interface SortOrder {
  readonly column: SortColumn;
  readonly direction: 'ascending' | 'descending';
}

/** The first press sorts as people expect of the column, the second reverses it. */
export function nextOrder(order: SortOrder, column: SortColumn): SortOrder {
  if (order.column === column) {
    return { column, direction: order.direction === 'ascending' ? 'descending' : 'ascending' };
  }
  return { column, direction: column === 'value' || column === 'change' ? 'descending' : 'ascending' };
}

/**
 * @param compareNames order of the language's alphabet
 * @returns a new array; rows that are equal in the column keep the order of ranks
 */
export function sortRows(
  rows: readonly TableRow[],
  { column, direction }: SortOrder,
  compareNames: (a: string, b: string) => number,
): TableRow[] {
  const sign = direction === 'ascending' ? 1 : -1;
  if (column === 'name') return [...rows].sort((a, b) => sign * compareNames(a.name, b.name));
  return [...rows].sort((a, b) => {
    const left = a[column];
    const right = b[column];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return sign * (left - right);
  });
}
