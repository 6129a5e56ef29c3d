/** What organisations can be filtered by. */
import { broadField } from '../../domain/registerCounts.ts';
import type { RegisterState } from '../registers/types.ts';
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
  const decades = [...new Set(organisations.map(({ founded }) => foundedDecade(founded)))].toSorted();
  return [
    {
      name: 'region',
      label: t('common.region'),
      options: groups.flatMap(({ region, name, records }) =>
        records.length === 0 ? [] : [{ value: region ?? UNKNOWN, text: name, count: records.length }],
      ),
    },
    {
      name: 'kind',
      label: t('register.kind'),
      options: optionsOf(
        organisations.map(({ kind }) => [kind]),
        registers.kinds.organisation.map(({ id }) => ({ value: id, text: vocabulary.kind('organisation', id) })),
      ),
    },
    {
      name: 'field',
      label: t('register.field'),
      options: optionsOf(
        organisations.map(({ fields }) =>
          fields.length === 0 ? [UNKNOWN] : fields.flatMap((field) => [field, broadField(field)]),
        ),
        [
          ...registers.fields.map(({ id, parent }) => ({
            value: id,
            text: parent === null ? vocabulary.field(id) : `\u00a0\u00a0${vocabulary.field(id)}`,
          })),
          { value: UNKNOWN, text: t('organisations.noField') },
        ],
      ),
    },
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
