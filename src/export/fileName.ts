/** Names of files that say what, where and when, in letters that every system keeps. */

/**
 * @param parts what, where, when, language; empty ones are left out
 * @example fileName(['kz', 'rd-spending-per-100k', '2024', 'kk'], 'xlsx') // 'kz-rd-spending-per-100k-2024-kk.xlsx'
 */
export function fileName(parts: readonly (string | number)[], extension: string): string {
  const name = parts
    .map((part) =>
      String(part)
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/gu, '-')
        .replaceAll(/^-|-$/gu, ''),
    )
    .filter((part) => part !== '')
    .join('-');
  return `${name}.${extension}`;
}
