/** Addresses of the pages that records lead to, and of the records on them. */
import type { RecordsState } from './recordsState.ts';

/** The `id` of each page is also the name of its folder. */
export type RegisterPageKey =
  'registers' | 'organisations' | 'needs' | 'initiatives' | 'targets' | 'strengths' | 'structure' | 'gaps';

/** Below the folder of a language. */
export function registerFolder(page: RegisterPageKey): string {
  return `${page}/`;
}

/** @param fragment id of a record, or code of a region: these pages have both as `id` */
export function registerHref(
  { root, locale }: Pick<RecordsState, 'root' | 'locale'>,
  page: RegisterPageKey,
  fragment?: string,
): string {
  const address = `${root}${locale.texts.language}/${registerFolder(page)}`;
  return fragment === undefined ? address : `${address}#${fragment}`;
}
