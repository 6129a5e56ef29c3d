/** What initiatives can be filtered by. */
import type { Initiative } from '../../domain/registers.ts';
import { optionsOf, type Facet } from '../registers/filters/Filters.tsx';
import type { RegionGroup } from '../registers/grouped.ts';
import type { RegisterState } from '../registers/types.ts';
import type { Vocabulary } from '../registers/vocabulary.ts';
import { movedIn, yearOfReading } from './facts.ts';

export function initiativeFacets(
  { registers, locale }: RegisterState,
  groups: readonly RegionGroup<Initiative>[],
  vocabulary: Vocabulary,
): readonly Facet[] {
  const { t, texts } = locale;
  const { initiatives } = registers;
  const year = yearOfReading(registers);
  return [
    {
      name: 'region',
      label: t('common.region'),
      options: groups.flatMap(({ id, name, records }) =>
        records.length === 0 ? [] : [{ value: id, text: name, count: records.length }],
      ),
    },
    {
      name: 'kind',
      label: t('register.kind'),
      options: optionsOf(
        initiatives.map(({ type }) => [type]),
        registers.kinds.initiative.map(({ id }) => ({ value: id, text: vocabulary.kind('initiative', id) })),
      ),
    },
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
          count: movedIn(registers, year).length,
        },
      ],
    },
  ];
}
