/** A status that all figures of a row share is said once, in its head. */
import type { ProfileRow } from '../../region/types.ts';

/** @returns '' where they differ, and where nothing is to be said */
export function commonStatus(rows: readonly ProfileRow[]): string {
  const statuses = new Set(rows.flatMap(({ value, status }) => (value.kind === 'value' ? [status] : [])));
  const [first = ''] = statuses;
  return statuses.size === 1 ? first : '';
}

/** Unit and year; the status where all have it. */
export function commonAbout(rows: readonly ProfileRow[]): string {
  const [first] = rows;
  if (first === undefined) return '';
  const { about, status } = first;
  return status !== '' && commonStatus(rows) === '' ? about.replace(` · ${status}`, '') : about;
}
