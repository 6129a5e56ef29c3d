/**
 * Names of regions as one phrase. A word for their kind that all of them begin or end with is said
 * once, in the plural; names of several kinds stay whole.
 * @param kindWords singular → plural, in the case of the names
 * @param list joins words: А, Б және В
 * @example 'Қостанай облысы', 'Ақмола облысы' → 'Қостанай және Ақмола облыстары'
 */
export function joinNames(
  names: readonly string[],
  kindWords: Readonly<Record<string, string>>,
  list: (items: readonly string[]) => string,
): string {
  if (names.length < 2) return list(names);
  for (const [word, plural] of Object.entries(kindWords)) {
    const after = ` ${word}`;
    if (names.every((name) => name.endsWith(after))) {
      return `${list(names.map((name) => name.slice(0, -after.length)))} ${plural}`;
    }
    const before = `${word} `;
    if (names.every((name) => name.startsWith(before))) {
      return `${plural} ${list(names.map((name) => name.slice(before.length)))}`;
    }
  }
  return list(names);
}
