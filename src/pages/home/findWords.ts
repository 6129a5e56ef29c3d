/** What the search of the front page loads when it is first used: all names of regions, and the places in them. */
import type { RegionId } from '../../domain/types.ts';
import type { Language } from '../../domain/types.ts';
import type { ZoomPlaces } from '../../domain/places.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { RegionTexts } from '../../i18n/texts.ts';

export interface FindWords {
  readonly label: string;
  readonly list: string;
  /** With `{query}` for what was typed. */
  readonly nothing: string;
  /** By how many are found, from 0. */
  readonly found: readonly string[];
  readonly regions: readonly ({ readonly id: RegionId } & Pick<
    RegionTexts,
    'full' | 'short' | 'abbreviation' | 'synonyms'
  >)[];
}

/** Below the folder of the release's files. */
export const findWordsFile = (language: Language): string => `find/${language}.json`;

/** @param places towns and districts: each finds its region, by its name in any language */
export function findWords(
  regions: readonly { readonly id: RegionId }[],
  places: ZoomPlaces,
  { t, texts }: Locale,
): FindWords {
  const namesOfPlaces = (region: RegionId): readonly string[] =>
    [...places.towns, ...places.districts]
      .filter((place) => place.region === region)
      .flatMap(({ names }) => Object.values(names));
  return {
    label: t('home.find'),
    list: t('common.regionsList'),
    nothing: t('explore.findRegion.nothing', { query: '{query}' }),
    found: Array.from({ length: regions.length + 1 }, (_, n) => t('common.regions', { n, count: String(n) })),
    regions: regions.map(({ id }) => {
      const { full, short, abbreviation, synonyms } = texts.regions[id]!;
      return { id, full, short, abbreviation, synonyms: [...new Set([...synonyms, ...namesOfPlaces(id)])] };
    }),
  };
}
