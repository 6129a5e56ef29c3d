/** Records under their regions. Each stands once, in its first group; its other groups link to it. */
import { Fragment, type ComponentChildren } from 'preact';
import type { Locale } from '../../i18n/locale.ts';
import type { SourcedWords } from '../../domain/registers.ts';
import type { RegionGroup } from './regionGroups.ts';
import { foldedGroups } from './foldedGroups.ts';
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
  const folded = foldedGroups(groups);
  return (
    <>
      {groups
        .filter(({ records }) => records.length > 0)
        .map((group) => (
          <GroupSection key={group.id} group={group} isFolded={folded.has(group.id)}>
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
      <EmptyRegions locale={locale} groups={groups} />
    </>
  );
}

/** Regions without any record in one line, each where links to it lead. */
function EmptyRegions({ locale, groups }: Pick<GroupedRecordsProps<Named>, 'locale' | 'groups'>) {
  const empty = groups.filter(({ records }) => records.length === 0);
  if (empty.length === 0) return null;
  // Words around the names differ from language to language; the names have addresses.
  const [before = '', after = ''] = locale.t('register.emptyRegions', { regions: '\n' }).split('\n');
  return (
    <p class="none-found" data-group>
      {before}
      {empty.map(({ id, name }, index) => (
        <Fragment key={id}>
          {index > 0 && ', '}
          <span id={id} tabIndex={-1}>
            {name}
          </span>
        </Fragment>
      ))}
      {after}
    </p>
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
