/**
 * One form for a name however it is written: Kazakh and Russian Cyrillic, the Kazakh Latin
 * alphabets in use, English transliteration. For comparing what is typed, never for showing.
 */

/** Cyrillic letters by sound, in the Latin letters that `LATIN` leaves as they are. */
const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a', ә: 'a', б: 'b', в: 'v', г: 'g', ғ: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i', й: 'i',
  к: 'k', қ: 'k', л: 'l', м: 'm', н: 'n', ң: 'n', о: 'o', ө: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u',
  ұ: 'u', ү: 'u', ф: 'f', х: 'h', һ: 'h', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'sh', ъ: '', ы: 'i', і: 'i', ь: '',
  э: 'e', ю: 'iu', я: 'ia',
}; // prettier-ignore

/** Latin letters that several alphabets use for one sound. */
const LATIN: Readonly<Record<string, string>> = {
  ş: 'sh', š: 'sh', ç: 'ch', č: 'ch', ž: 'zh', ı: 'i', y: 'i', j: 'zh', q: 'k', w: 'u', x: 'h', ə: 'a',
}; // prettier-ignore

/** Two letters for one sound: 'gh' of Qaraghandy is the 'g' of Karaganda. */
const PAIRS: readonly (readonly [RegExp, string])[] = [
  [/shch/gu, 'sh'],
  [/kh/gu, 'h'],
  [/gh/gu, 'g'],
  [/ng(?=g)/gu, 'n'],
  [/(.)\1+/gu, '$1'],
];

/**
 * @returns small Latin letters, digits and single blanks; '' for a text without any
 * @example latinKey('Қызылорда') === latinKey('Qyzylorda') && latinKey('Kyzylorda') === 'kizilorda'
 */
export function latinKey(text: string): string {
  const letters = [...text.toLowerCase().normalize('NFC')]
    .map((letter) => CYRILLIC[letter] ?? LATIN[letter] ?? letter)
    .join('')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
  return PAIRS.reduce((key, [pair, one]) => key.replace(pair, one), letters)
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim();
}
