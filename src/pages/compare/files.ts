/** What the page loads of a release: all figures, all pages, and all words of a language that it speaks. */
import { seriesFile, seriesOf, type SeriesFile } from '../../domain/seriesFile.ts';
import type { Dataset, Language, Series } from '../../domain/types.ts';
import { onlyMessages } from '../../i18n/onlyMessages.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { PageLink } from '../../view/pageLinks.ts';

/** Names in the folder of the release. */
export const ALL_FIGURES_FILE = 'figures/all.json';
export function comparisonTextsFile(language: Language): string {
  return `texts/compare/${language}.json`;
}

/** The messages of what the page shows, by their keys up to a dot. */
export const COMPARISON_MESSAGES: readonly string[] = [
  'common',
  'compare',
  'explore',
  'finding',
  'gaps',
  'home',
  'initiatives',
  'locator',
  'needs',
  'problem',
  'records',
  'region',
  'register',
  'strengths',
  'structure',
  'targets.calc.rule',
];

export interface AllFiguresFile {
  readonly series: readonly SeriesFile[];
  /** Which registers there are, too: the catalogue of maps does not say. */
  readonly pages: readonly PageLink[];
}

/** Without the records that some indicators count: the page has these from the registers, and no language in its figures. */
export function allFigures({ series }: Pick<Dataset, 'series'>, pages: readonly PageLink[]): AllFiguresFile {
  return {
    pages,
    series: [...series.values()].map((one) => {
      const { records: _records, ...file } = seriesFile(one, 'en');
      return file;
    }),
  };
}

export function readAllFigures({ series }: Pick<AllFiguresFile, 'series'>): Dataset['series'] {
  return new Map(series.map((file): [Series['indicator'], Series] => [file.indicator, seriesOf(file)]));
}

/** All words of a language but those of other pages, and those that only a search needs. */
export function comparisonTexts(texts: Texts, messages: readonly string[] = COMPARISON_MESSAGES): Texts {
  const indicators = Object.entries(texts.indicators).map(([id, words]) => [id, { ...words, synonyms: [] }] as const);
  return { ...onlyMessages(texts, messages), indicators: Object.fromEntries(indicators) };
}
