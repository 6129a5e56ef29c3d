/** Addresses of the pages that list records, and of the records on them. */
import type { RecordPage } from '../view/defaults.ts';
import type { RecordsState } from './recordsState.ts';

/** @param fragment id of a record, or code of a region: these pages have both as `id` */
export function registerHref(
  { root, locale }: Pick<RecordsState, 'root' | 'locale'>,
  page: RecordPage,
  fragment?: string,
): string {
  const address = `${root}${locale.texts.language}/${page}/`;
  return fragment === undefined ? address : `${address}#${fragment}`;
}
