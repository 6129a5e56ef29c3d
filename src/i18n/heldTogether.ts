/**
 * No line begins with a dash, none ends within a number or an abbreviation and its ending
 * (100 000, ҒЗТКЖ‑ға, 277‑fold).
 */
export function heldTogether(sentence: string): string {
  return sentence
    .replace(/ (?=[–—·])/gu, '\u00A0')
    .replace(/(?<=\d) (?=\d)/gu, '\u00A0')
    .replace(/(?<=[\p{Lu}\d])-(?=\p{Ll})/gu, '\u2011');
}
