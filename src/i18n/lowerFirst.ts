/**
 * As within a sentence: first letter small, unless the word is an abbreviation (ҒЗТКЖ, R&D).
 * @example lowerFirst('В работе') // 'в работе'
 * @example lowerFirst('Число докторантов') // 'число докторантов'
 */
export function lowerFirst(text: string): string {
  const [first = '', second = ''] = text;
  return /[\p{Ll}\s]/u.test(second) ? first.toLowerCase() + text.slice(first.length) : text;
}
