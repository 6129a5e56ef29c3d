/** Words of a record as one reads them in one language; where nobody has them, in another, and marked so. */
import type { SourcedWords } from '../../domain/registers.ts';
import { LANGUAGES, type Language } from '../../domain/types.ts';

export interface ReadWords {
  readonly text: string;
  /** Another one than asked for: mark the text with it. */
  readonly language: Language;
  /** `source`: its own words; `ours`: our translation; `untranslated`: only in another language. */
  readonly kind: 'source' | 'ours' | 'untranslated';
}

/** First the page's language, then the others in the site's order; null for no words at all. */
export function readWords({ words, ours }: SourcedWords, language: Language): ReadWords | null {
  const found = [language, ...LANGUAGES].find((one) => (words[one] ?? '') !== '');
  if (found === undefined) return null;
  const kind = found !== language ? 'untranslated' : ours.includes(found) ? 'ours' : 'source';
  return { text: words[found] ?? '', language: found, kind };
}

/** Languages other than the one that is read in which the words exist, in the site's order. */
export function otherLanguages(text: SourcedWords, language: Language): readonly Language[] {
  const shown = readWords(text, language)?.language;
  return LANGUAGES.filter((one) => one !== shown && (text.words[one] ?? '') !== '');
}
