/** Addresses of the registers' pages and of their records. */
import type { RegisterState } from './types.ts';

/** Pages that records lead to: the `id` of each is also the name of its folder. */
export type RegisterPageKey =
  'registers' | 'organisations' | 'needs' | 'initiatives' | 'targets' | 'strengths' | 'gaps';

/** Below the folder of a language. */
export function registerFolder(page: RegisterPageKey): string {
  return `${page}/`;
}

/** @param fragment id of a record, or code of a region: pages of registers have both as `id` */
export function registerHref(
  { root, locale }: Pick<RegisterState, 'root' | 'locale'>,
  page: RegisterPageKey,
  fragment?: string,
): string {
  const address = `${root}${locale.texts.language}/${registerFolder(page)}`;
  return fragment === undefined ? address : `${address}#${fragment}`;
}
