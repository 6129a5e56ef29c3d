/** What needs can be filtered by. */
import { broadField } from '../../domain/registerCounts.ts';
import type { Need } from '../../domain/registers.ts';
import { optionsOf, type Facet } from '../registers/filters/Filters.tsx';
import type { RegionGroup } from '../registers/grouped.ts';
import type { RegisterState } from '../registers/types.ts';
import type { Vocabulary } from '../registers/vocabulary.ts';

/** Of a need that fits no field. */
export const NO_FIELD = 'none';
const PRIORITIES = ['regional', 'national', 'unclear'] as const;

export function fieldsOf({ fields }: Need): readonly string[] {
  return fields.length === 0 ? [NO_FIELD] : [...new Set(fields.flatMap((field) => [field, broadField(field)]))];
}

export function needFacets(
  { registers, locale }: RegisterState,
  groups: readonly RegionGroup<Need>[],
  vocabulary: Vocabulary,
): readonly Facet[] {
  const { t } = locale;
  const { needs } = registers;
  return [
    {
      name: 'region',
      label: t('common.region'),
      options: groups.flatMap(({ id, name, records }) =>
        records.length === 0 ? [] : [{ value: id, text: name, count: records.length }],
      ),
    },
    {
      name: 'field',
      label: t('register.field'),
      options: optionsOf(needs.map(fieldsOf), [
        ...registers.fields.map(({ id, parent }) => ({
          value: id,
          text: parent === null ? vocabulary.field(id) : `\u00a0\u00a0${vocabulary.field(id)}`,
        })),
        { value: NO_FIELD, text: t('needs.noField') },
      ]),
    },
    {
      name: 'kind',
      label: t('register.kind'),
      options: optionsOf(
        needs.map(({ kind }) => [kind]),
        registers.kinds.need.map(({ id }) => ({ value: id, text: vocabulary.kind('need', id) })),
      ),
    },
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
