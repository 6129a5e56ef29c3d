/** The same keys on the Latin and on the Cyrillic layout: people type before they look which one is on. */
const LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
const CYRILLIC = 'йцукенгшщзхъфывапролджэячсмитьбюё';

const OTHER: ReadonlyMap<string, string> = new Map(
  Array.from(LATIN, (letter, at) => [letter, CYRILLIC[at] ?? ''] as const).flatMap(([latin, cyrillic]) => [
    [latin, cyrillic] as const,
    [cyrillic, latin] as const,
  ]),
);

/**
 * What the same keys write on the other layout.
 * @returns small letters; '' where the text has none of these keys
 * @example otherLayout('fcnfyf') // 'астана'
 */
export function otherLayout(text: string): string {
  const letters = [...text.toLowerCase()];
  return letters.some((letter) => OTHER.has(letter))
    ? letters.map((letter) => OTHER.get(letter) ?? letter).join('')
    : '';
}
