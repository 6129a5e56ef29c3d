/** The register of organisations: who could do research, by region. A sample, and said to be one. */
import { FilteredRecords } from '../../records/list/FilteredRecords.tsx';
import { groupedByRegion } from '../../records/list/regionGroups.ts';
import { RegionJumps } from '../../records/list/RegionJumps.tsx';
import { registerOf } from '../../records/register.ts';
import { KnownWhereNone } from '../registers/KnownWhereNone.tsx';
import { RegisterFrame } from '../registers/RegisterFrame.tsx';
import type { RegisterProps, RegisterState } from '../registers/types.ts';

export function OrganisationsPage({ state }: RegisterProps) {
  const { locale } = state;
  const { t } = locale;
  const register = registerOf('organisations', state);
  const groups = groupedByRegion(state, register.records, t('records.region.outside'));
  return (
    <RegisterFrame state={state} page="organisations" title={t('organisations.title')} lead={organisationsLead(state)}>
      <p class="about">{t('organisations.about')}</p>
      <RegionJumps locale={locale} groups={groups} />
      <section aria-labelledby="records">
        <h2 id="records">{t('register.records')}</h2>
        <FilteredRecords {...{ state, register, groups }} mapHref={state.layerHref('organisations')}>
          <KnownWhereNone {...{ state }} register="organisations" />
        </FilteredRecords>
      </section>
    </RegisterFrame>
  );
}

export function organisationsLead({ locale, registers }: RegisterState): string {
  const { t } = locale;
  const { organisations } = registers;
  const regions = new Set(organisations.flatMap(({ region }) => region ?? [])).size;
  const towns = new Set(organisations.flatMap(({ town }) => town ?? [])).size;
  return t('organisations.lead', {
    n: organisations.length,
    count: String(organisations.length),
    regions: String(regions),
    regionsN: regions,
    towns: String(towns),
    townsN: towns,
  });
}
