/** The register of organisations: who could do research, by region. A sample, and said to be one. */
import { Filters } from '../registers/filters/Filters.tsx';
import { groupedByRegion } from '../registers/grouped.ts';
import { GroupedRecords } from '../registers/GroupedRecords.tsx';
import { RegionJumps } from '../registers/RegionJumps.tsx';
import { RegisterFrame } from '../registers/RegisterFrame.tsx';
import { readWords } from '../registers/SourcedText.tsx';
import type { RegisterProps, RegisterState } from '../registers/types.ts';
import { vocabularyOf } from '../registers/vocabulary.ts';
import { organisationFacets } from './facets.ts';
import { OrganisationRecord } from './Record.tsx';

export function OrganisationsPage({ state }: RegisterProps) {
  const { locale, registers } = state;
  const { t, format, texts } = locale;
  const vocabulary = vocabularyOf(registers, locale);
  const nameOf = (record: (typeof registers.organisations)[number]) =>
    readWords(record.name, texts.language)?.text ?? '';
  const sorted = registers.organisations.toSorted((a, b) => format.compare(nameOf(a), nameOf(b)));
  const groups = groupedByRegion(
    state,
    sorted,
    ({ region }) => (region === null ? [] : [region]),
    t('organisations.elsewhere'),
  );
  return (
    <RegisterFrame state={state} page="organisations" title={t('organisations.title')} lead={organisationsLead(state)}>
      <p class="about">{t('organisations.about')}</p>
      <RegionJumps locale={locale} groups={groups} />
      <Filters
        locale={locale}
        facets={organisationFacets(state, groups, vocabulary)}
        total={registers.organisations.length}
      />
      <section aria-labelledby="records">
        <h2 id="records">{t('register.records')}</h2>
        <GroupedRecords locale={locale} groups={groups}>
          {(record) => <OrganisationRecord key={record.id} {...{ state, record, vocabulary }} />}
        </GroupedRecords>
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
    towns: String(towns),
  });
}
