/**
 * No line begins with a dash, none ends within a number or an abbreviation and its ending
 * (100 000, ҒЗТКЖ-ға, 5-орын). The hyphen stays the one that people type, so that the words can be
 * found and copied; an invisible word joiner (U+2060) holds it.
 */
export function heldTogether(sentence: string): string {
  return sentence
    .replace(/ (?=[–—·])/gu, '\u00A0')
    .replace(/(?<=\d) (?=\d)/gu, '\u00A0')
    .replace(/(?<=[\p{Lu}\d])-(?=\p{Ll})/gu, '-\u2060');
}
