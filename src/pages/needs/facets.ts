/** What needs can be filtered by. */
import type { Need } from '../../domain/registers.ts';
import { fieldFacet, kindFacet, regionFacet } from '../registers/filters/facets.ts';
import { optionsOf, type Facet } from '../registers/filters/Filters.tsx';
import type { RegionGroup } from '../registers/grouped.ts';
import type { RegisterState } from '../registers/types.ts';
import type { Vocabulary } from '../registers/vocabulary.ts';

/** Of a need that fits no field. */
export const NO_FIELD = 'none';
const PRIORITIES = ['regional', 'national', 'unclear'] as const;

export function needFacets(
  { registers, locale }: RegisterState,
  groups: readonly RegionGroup<Need>[],
  vocabulary: Vocabulary,
): readonly Facet[] {
  const { t } = locale;
  const { needs } = registers;
  const words = { locale, registers, vocabulary };
  return [
    regionFacet(locale, groups),
    fieldFacet(words, needs, { value: NO_FIELD, text: t('needs.noField') }),
    kindFacet(
      words,
      'need',
      needs.map(({ kind }) => kind),
    ),
    {
      name: 'priority',
      label: t('needs.priority'),
      options: optionsOf(
        needs.map(({ priority }) => [priority]),
        PRIORITIES.map((priority) => ({ value: priority, text: t(`needs.priority.${priority}`) })),
      ),
    },
  ];
}
