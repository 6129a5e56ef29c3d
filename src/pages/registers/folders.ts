/** Folders of the registers' pages, below that of a language, and the addresses of their records. */
import type { RegisterState } from './types.ts';

export const REGISTER_FOLDERS = {
  registers: 'registers/',
  organisations: 'organisations/',
  needs: 'needs/',
  initiatives: 'initiatives/',
  targets: 'targets/',
  strengths: 'strengths/',
  gaps: 'gaps/',
} as const;
export type RegisterPageKey = keyof typeof REGISTER_FOLDERS;

/** @param fragment id of a record, or code of a region: pages of registers have both as `id` */
export function registerHref(
  { root, locale }: Pick<RegisterState, 'root' | 'locale'>,
  page: RegisterPageKey,
  fragment?: string,
): string {
  const address = `${root}${locale.texts.language}/${REGISTER_FOLDERS[page]}`;
  return fragment === undefined ? address : `${address}#${fragment}`;
}
