/**
 * What one language must say about numbers, dates and order, and nothing more: `format.ts` does the
 * arithmetic once for all languages. No `Intl` anywhere: Chromium claims Kazakh and then prints
 * `1,234.5` and `2026 M03 9` (anchors.md, 0 and 4.8).
 */

/** Category of a number in CLDR's sense; a language uses only those it needs, `other` always. */
export type PluralCategory = 'one' | 'few' | 'many' | 'other';

/** In which a name of a region stands in a sentence. */
export type NameForm = 'full' | 'genitive' | 'locative';

/** A span of tied places: `{rank: 3, to: 4}`; untied when both are the same. */
export interface RankSpan {
  readonly rank: number;
  readonly to: number;
}

export interface LanguageFormat {
  readonly decimal: string;
  readonly group: string;
  /** Written number → percentage, or number of percentage points. */
  readonly percent: (number: string) => string;
  readonly points: (number: string) => string;
  /** Written number → money. `scale` is the word or letter for thousand, million … or ''; `currency` its sign. */
  readonly money: (number: string, scale: string, currency: string) => string;
  /** Words or letters for 10³, 10⁶, 10⁹, 10¹². */
  readonly scales: readonly [thousand: string, million: string, billion: string, trillion: string];
  /** Between a number and the word for its scale, outside money. */
  readonly scaleSpace: string;
  /** Category of a number **as written**: `decimals` is how many stand after the separator. */
  readonly plural: (value: number, decimals: number) => PluralCategory;
  /** Order of a unit's forms in data/units.csv. */
  readonly forms: readonly PluralCategory[];
  /** The form of a unit that stands alone, as a label. */
  readonly label: PluralCategory;
  /** Written ratio → "12.5 times". */
  readonly times: (number: string, category: PluralCategory) => string;
  /** How less is told: so many times less (2,5 есе аз), or what part of it (40% of). */
  readonly part: 'times' | 'percent';
  /** Ordinal as it stands before the word for a place. */
  readonly ordinal: (n: number) => string;
  /** Place alone ("5th", "joint 3rd") and among others ("5th of 20"). */
  readonly place: (span: RankSpan) => string;
  readonly placeOf: (span: RankSpan, of: number) => string;
  /** Month 0–11 and day are null where the date is partial; a day may be a span of days, as written: 12–13. */
  readonly date: (year: number, month: number | null, day: number | string | null) => string;
  readonly yearRange: (from: number, to: number) => string;
  /** Between the last two items of a list. */
  readonly and: string;
  /** Spaced, within a sentence. */
  readonly dash: string;
  /**
   * Words that names of regions begin or end with, and the plural that stands once for several such
   * names: Қостанай, Ақмола және Қарағанды облыстары. By the case in which the names stand.
   */
  readonly kindWords: Readonly<Record<NameForm, Readonly<Record<string, string>>>>;
  /**
   * Letters in order, lower case. Letters in one pair of brackets sort as one (`е(ё)`), and tell
   * words apart only when nothing else does. What is not here sorts before, by code point.
   */
  readonly alphabet: string;
}
