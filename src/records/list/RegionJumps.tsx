/** Links to the records of each region, with their number. Without scripts this is the filter. */
import type { Locale } from '../../i18n/locale.ts';
import type { RegionGroup } from './regionGroups.ts';

interface RegionJumpsProps {
  readonly locale: Locale;
  readonly groups: readonly RegionGroup<unknown>[];
}

export function RegionJumps({ locale: { t }, groups }: RegionJumpsProps) {
  return (
    <nav class="region-jumps" aria-label={t('register.regions')}>
      <ul>
        {groups.map(({ id, name, records }) => (
          <li key={id}>
            <a href={`#${id}`}>{name}</a>
            {'\u00a0'}
            <span class={records.length === 0 ? 'none' : 'num'}>{records.length === 0 ? '–' : records.length}</span>
          </li>
        ))}
      </ul>
      <p class="small">{t('register.regions.dash')}</p>
    </nav>
  );
}
