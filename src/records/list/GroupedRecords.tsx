/** Records under their regions. Each stands once, in its first group; its other groups link to it. */
import type { ComponentChildren } from 'preact';
import type { Locale } from '../../i18n/locale.ts';
import type { SourcedWords } from '../../domain/registers.ts';
import type { RegionGroup } from './regionGroups.ts';
import { GroupSection } from './GroupSection.tsx';
import { SourcedText } from '../text/SourcedText.tsx';

interface Named {
  readonly id: string;
  readonly name: SourcedWords;
}

interface GroupedRecordsProps<Item extends Named> {
  readonly locale: Locale;
  readonly groups: readonly RegionGroup<Item>[];
  readonly children: (record: Item) => ComponentChildren;
}

export function GroupedRecords<Item extends Named>({ locale, groups, children }: GroupedRecordsProps<Item>) {
  return (
    <>
      {groups.map((group) => (
        <GroupSection key={group.id} locale={locale} group={group}>
          <ul class="records">
            {group.records.map((record) => {
              const home = groups.find(({ records }) => records.includes(record)) ?? group;
              return home === group ? (
                children(record)
              ) : (
                <Again key={record.id} {...{ locale, record }} home={home.name} />
              );
            })}
          </ul>
        </GroupSection>
      ))}
    </>
  );
}

function Again({ locale, record, home }: { readonly locale: Locale; readonly record: Named; readonly home: string }) {
  return (
    <li class="again">
      <a href={`#${record.id}`}>
        <SourcedText locale={locale} text={record.name} bare />
      </a>{' '}
      <small>{locale.t('register.recordIn', { region: home })}</small>
    </li>
  );
}
