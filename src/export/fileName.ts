/** Names of files that say what, where and when, in letters that every system keeps. */

type Part = string | number;

/** @example fileName(['kz', 'rd-spending-per-100k', '2024', 'kk'], 'xlsx') // 'kz-rd-spending-per-100k-2024-kk.xlsx' */
export function fileName(parts: readonly Part[], extension: string): string {
  return `${fileNameStem(parts)}.${extension}`;
}

/**
 * The name without what says the kind of file.
 * @param parts what, where, when, language; empty ones are left out
 */
export function fileNameStem(parts: readonly Part[]): string {
  return parts
    .map((part) =>
      String(part)
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/gu, '-')
        .replaceAll(/^-|-$/gu, ''),
    )
    .filter((part) => part !== '')
    .join('-');
}
