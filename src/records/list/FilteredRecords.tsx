/** The records of a register under their regions, with the form that filters them and a link to the map. */
import type { ComponentChildren } from 'preact';
import { FilterForm } from '../filter/FilterForm.tsx';
import type { RecordsState } from '../recordsState.ts';
import type { RecordEntry, Register } from '../register.ts';
import { GroupedRecords } from './GroupedRecords.tsx';
import { ListMarks } from './ListMarks.tsx';
import { RecordOrder } from './RecordOrder.tsx';
import { ListedRecord } from './ListedRecord.tsx';
import type { RegionGroup } from './regionGroups.ts';

interface FilteredRecordsProps {
  readonly state: RecordsState;
  readonly register: Register;
  readonly groups: readonly RegionGroup<RecordEntry>[];
  /** Address of the map that shows the same records; without it no map does. */
  readonly mapHref?: string;
  /** What else is known where a filter leaves nothing. */
  readonly children?: ComponentChildren;
}

export function FilteredRecords({ state, register, groups, mapHref, children }: FilteredRecordsProps) {
  const { locale } = state;
  return (
    <>
      <p class="small without-scripts">{locale.t('register.filter.needsScripts')}</p>
      <FilterForm {...{ locale }} register={register.key} facets={register.facets} total={register.records.length}>
        {mapHref !== undefined && (
          // Its filter is written into the address by the page's script.
          <a class="same-records" href={mapHref} data-filtered>
            {locale.t('register.onMap')}
          </a>
        )}
      </FilterForm>
      {children}
      {register.records.some(({ news }) => news !== undefined) && <RecordOrder locale={locale} />}
      <ListMarks records={register.records} />
      <GroupedRecords locale={locale} groups={groups}>
        {(record) => <ListedRecord key={record.id} {...{ state, record }} />}
      </GroupedRecords>
    </>
  );
}
