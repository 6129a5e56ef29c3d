/** Facets that several registers have. */
import { withBroadFields } from '../../../domain/registerCounts.ts';
import type { FieldId, KindId, RegisterKind, Registers } from '../../../domain/registers.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { RegionGroup } from '../grouped.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { optionsOf, type Facet } from './Filters.tsx';

interface Words {
  readonly locale: Locale;
  readonly registers: Registers;
  readonly vocabulary: Vocabulary;
}

/** Values of `data-field`. @param none value of a record without a field */
export function fieldValues(fields: readonly FieldId[], none: string): readonly string[] {
  return fields.length === 0 ? [none] : withBroadFields(fields);
}

/** @param valueOf value of a group's records in `data-region` */
export function regionFacet<Item>(
  { t }: Locale,
  groups: readonly RegionGroup<Item>[],
  valueOf: (group: RegionGroup<Item>) => string = ({ id }) => id,
): Facet {
  const found = groups.filter(({ records }) => records.length > 0);
  return {
    name: 'region',
    label: t('common.region'),
    options: found.map((group) => ({ value: valueOf(group), text: group.name, count: group.records.length })),
  };
}

export function kindFacet(
  { locale: { t }, registers, vocabulary }: Words,
  register: RegisterKind,
  kinds: readonly KindId[],
): Facet {
  return {
    name: 'kind',
    label: t('register.kind'),
    options: optionsOf(
      kinds.map((kind) => [kind]),
      registers.kinds[register].map(({ id }) => ({ value: id, text: vocabulary.kind(register, id) })),
    ),
  };
}

/** @param none what a record without a field is found under */
export function fieldFacet(
  { locale: { t }, registers, vocabulary }: Words,
  records: readonly { readonly fields: readonly FieldId[] }[],
  none: { readonly value: string; readonly text: string },
): Facet {
  return {
    name: 'field',
    label: t('register.field'),
    options: optionsOf(
      records.map(({ fields }) => fieldValues(fields, none.value)),
      [
        ...registers.fields.map(({ id, parent }) => ({
          value: id,
          // A narrow field stands below its broad one.
          text: parent === null ? vocabulary.field(id) : `\u00a0\u00a0${vocabulary.field(id)}`,
        })),
        none,
      ],
    ),
  };
}
