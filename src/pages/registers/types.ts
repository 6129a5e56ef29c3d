/** What the pages of the registers are written from. */
import type { Dataset } from '../../domain/types.ts';
import type { Registers } from '../../domain/registers.ts';
import type { PageLink } from '../../view/pageLinks.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Geography } from '../../domain/geography.ts';

export interface RegisterState {
  readonly locale: Locale;
  readonly dataset: Dataset;
  readonly registers: Registers;
  /** From the page up to the site's folder. */
  readonly root: string;
  /** All pages of the site. */
  readonly pages: readonly PageLink[];
  /** Of the page, where it is known. */
  readonly url: string | null;
}

/** Of pages that show counts on small maps. */
export interface MappedState extends RegisterState {
  readonly geography: Geography;
}

export interface MappedProps {
  readonly state: MappedState;
}

export interface RegisterProps {
  readonly state: RegisterState;
}
