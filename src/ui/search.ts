/** Search that forgives: letter case, accents, Kazakh letters typed with a Russian keyboard. */

/** Letters that many keyboards lack, and what people type instead. */
const PLAIN: Readonly<Record<string, string>> = {
  ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и', ё: 'е', ы: 'и', й: 'и',
  ı: 'i', ş: 's', ğ: 'g', ñ: 'n',
}; // prettier-ignore

/** One form for the words and for what is typed; the same input always gives the same form. */
export function foldForSearch(text: string): string {
  return [...text.toLowerCase().normalize('NFC')]
    .map((letter) => PLAIN[letter] ?? letter)
    .join('')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}

/**
 * Whether every word typed begins some word of the candidate, or stands inside one when it is long
 * enough not to match by chance.
 * @param query what is typed, unfolded
 * @param folded names and synonyms, already through `foldForSearch`
 */
export function matchesSearch(query: string, folded: readonly string[]): boolean {
  const haystack = ` ${folded.join(' ')}`;
  return foldForSearch(query)
    .split(' ')
    .every((word) => haystack.includes(word.length > 3 ? word : ` ${word}`));
}
