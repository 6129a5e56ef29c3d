/** Names of the files that hold all data, in the folder of the data: addresses that stay. */
import type { Language } from '../../domain/types.ts';

export const ARCHIVE_FILE = 'all.zip';

export function allWorkbookFile(language: Language): string {
  return `all-${language}.xlsx`;
}
