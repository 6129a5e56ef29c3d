/** The records of one region, under its name; a region without any says so. */
import type { ComponentChildren } from 'preact';
import type { Locale } from '../../i18n/locale.ts';
import type { RegionGroup } from './regionGroups.ts';

interface GroupSectionProps {
  readonly locale: Locale;
  readonly group: RegionGroup<unknown>;
  readonly children: ComponentChildren;
}

export function GroupSection({ locale: { t }, group, children }: GroupSectionProps) {
  const { id, name, records } = group;
  return (
    <section data-group aria-labelledby={id}>
      <h3 id={id} tabIndex={-1}>
        {name} {records.length > 0 && <span class="count num">{records.length}</span>}
      </h3>
      {records.length === 0 ? <p class="none-found">{t('register.none')}</p> : children}
    </section>
  );
}
