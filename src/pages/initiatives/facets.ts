/** What initiatives can be filtered by. */
import type { Initiative } from '../../domain/registers.ts';
import { kindFacet, regionFacet } from '../registers/filters/facets.ts';
import { optionsOf, type Facet } from '../registers/filters/Filters.tsx';
import type { RegionGroup } from '../registers/grouped.ts';
import type { InitiativesProps } from './types.ts';

export function initiativeFacets(
  { state: { registers, locale }, vocabulary, year, moved }: InitiativesProps,
  groups: readonly RegionGroup<Initiative>[],
): readonly Facet[] {
  const { t, texts } = locale;
  const { initiatives } = registers;
  return [
    regionFacet(locale, groups),
    kindFacet(
      { locale, registers, vocabulary },
      'initiative',
      initiatives.map(({ type }) => type),
    ),
    {
      name: 'stage',
      label: t('initiatives.stage'),
      options: optionsOf(
        initiatives.map(({ stage }) => [stage]),
        registers.stages.map(({ id, name }) => ({ value: id, text: name[texts.language] })),
      ),
    },
    {
      name: 'news',
      label: t('initiatives.lastFact'),
      options: [
        {
          value: 'moved',
          text: t('initiatives.moved', { year: String(year) }),
          count: moved.length,
        },
      ],
    },
  ];
}
