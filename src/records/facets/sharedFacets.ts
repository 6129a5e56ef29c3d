/** Questions that several registers have. */
import { withBroadFields } from '../../domain/registerCounts.ts';
import type { FieldId, KindId, RegisterKind, Sureness } from '../../domain/registers.ts';
import type { RegionId } from '../../domain/types.ts';
import type { RecordsState } from '../recordsState.ts';
import { regionsByName } from '../regionsByName.ts';
import { facetOf, type FacetOf } from './facetOf.ts';

/** @param elsewhere what a record without a region is found under */
export function regionFacet<Item extends { readonly regions: readonly RegionId[] }>(
  state: RecordsState,
  items: readonly Item[],
  elsewhere: { readonly value: string; readonly label: string },
): FacetOf<Item> {
  return facetOf(items, {
    key: 'region',
    label: state.locale.t('common.region'),
    choices: [...regionsByName(state).map(({ id, name }) => ({ value: id, label: name })), elsewhere],
    always: state.dataset.regions.map(({ id }) => id),
    valuesOf: ({ regions }) => (regions.length === 0 ? [elsewhere.value] : regions),
  });
}

export function kindFacet<Item>(
  { registers, locale: { t, texts } }: RecordsState,
  items: readonly Item[],
  key: 'kind' | 'type',
  register: RegisterKind,
  kindOf: (item: Item) => KindId,
): FacetOf<Item> {
  return facetOf(items, {
    key,
    label: t('records.kind'),
    choices: registers.kinds[register].map(({ id, name }) => ({ value: id, label: name[texts.language] })),
    valuesOf: (item) => [kindOf(item)],
  });
}

/** In the words of the vocabulary, the surest first. */
export function surenessFacet<Item extends { readonly sureness: Sureness }>(
  { registers, locale: { t, texts } }: RecordsState,
  items: readonly Item[],
): FacetOf<Item> {
  return facetOf(items, {
    key: 'sureness',
    label: t('records.sureness'),
    choices: registers.kinds.sureness.map(({ id, name }) => ({ value: id, label: name[texts.language] })),
    valuesOf: ({ sureness }) => [sureness],
  });
}

/**
 * Narrow fields stand under their broad one, which is a choice too: all that is in it.
 * @param none what a record without a field is found under
 */
export function fieldFacet<Item extends { readonly fields: readonly FieldId[] }>(
  { registers, locale: { t, texts } }: RecordsState,
  items: readonly Item[],
  none: { readonly value: string; readonly label: string },
): FacetOf<Item> {
  const names = new Map(registers.fields.map(({ id, name }) => [id, name[texts.language]]));
  return facetOf(items, {
    key: 'field',
    label: t('records.field'),
    choices: [
      ...registers.fields.map(({ id, parent, name }) => ({
        value: id,
        label: parent === null ? t('records.field.all', { field: name[texts.language] }) : name[texts.language],
        group: names.get(parent ?? id) ?? '',
      })),
      none,
    ],
    always: registers.fields.flatMap(({ id, parent }) => (parent === null ? [id] : [])),
    valuesOf: ({ fields }) => (fields.length === 0 ? [none.value] : withBroadFields(fields)),
  });
}
