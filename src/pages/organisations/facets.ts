/** What organisations can be filtered by. */
import type { RegisterState } from '../registers/types.ts';
import { fieldFacet, kindFacet, regionFacet } from '../registers/filters/facets.ts';
import { optionsOf, type Facet } from '../registers/filters/Filters.tsx';
import type { RegionGroup } from '../registers/grouped.ts';
import type { Vocabulary } from '../registers/vocabulary.ts';

/** A value that says that nobody knows: a choice of its own, so that it can be looked at. */
export const UNKNOWN = 'unknown';

/** @example foundedDecade(1998) // '1990' */
export function foundedDecade(year: number | null): string {
  return year === null ? UNKNOWN : String(Math.floor(year / 10) * 10);
}

export function organisationFacets(
  { registers, locale }: RegisterState,
  groups: readonly RegionGroup<unknown>[],
  vocabulary: Vocabulary,
): readonly Facet[] {
  const { t } = locale;
  const { organisations } = registers;
  const words = { locale, registers, vocabulary };
  const decades = [...new Set(organisations.map(({ founded }) => foundedDecade(founded)))].toSorted();
  return [
    regionFacet(locale, groups, ({ region }) => region ?? UNKNOWN),
    kindFacet(
      words,
      'organisation',
      organisations.map(({ kind }) => kind),
    ),
    fieldFacet(words, organisations, { value: UNKNOWN, text: t('organisations.noField') }),
    {
      name: 'founded',
      label: t('organisations.foundedIn'),
      options: optionsOf(
        organisations.map(({ founded }) => [foundedDecade(founded)]),
        decades.map((decade) => ({
          value: decade,
          text: decade === UNKNOWN ? t('organisations.noYear') : t('organisations.decade', { year: decade }),
        })),
      ),
    },
  ];
}
