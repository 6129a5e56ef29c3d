/** What records are drawn from, on a list's page and over the map. */
import type { Registers } from '../domain/registers.ts';
import type { Dataset } from '../domain/types.ts';
import type { Locale } from '../i18n/locale.ts';

export interface RecordsState {
  readonly locale: Locale;
  readonly dataset: Pick<Dataset, 'regions' | 'country' | 'release'>;
  readonly registers: Registers;
  /** From the page up to the site's folder. */
  readonly root: string;
  /** Of the list's page, where it is known. */
  readonly url: string | null;
}

/** Registers whose records are filtered; a page and a folder of the same name lists each. */
export const REGISTER_KEYS = ['organisations', 'needs', 'initiatives'] as const;
export type RegisterKey = (typeof REGISTER_KEYS)[number];
