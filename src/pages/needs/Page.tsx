/** The register of needs: what was found stated, by region and field. Not all that is needed, and said so. */
import { isStated } from '../../domain/gaps.ts';
import { FilteredRecords } from '../../records/list/FilteredRecords.tsx';
import { groupedByRegion } from '../../records/list/regionGroups.ts';
import { RegionJumps } from '../../records/list/RegionJumps.tsx';
import { registerOf } from '../../records/register.ts';
import { vocabularyOf } from '../../records/vocabulary.ts';
import { KnownWhereNone } from '../registers/KnownWhereNone.tsx';
import { RegisterFrame } from '../registers/RegisterFrame.tsx';
import type { MappedProps, RegisterState } from '../registers/types.ts';
import { ByField } from './ByField.tsx';
import { NeedsMatrix } from './NeedsMatrix.tsx';

export function NeedsPage({ state }: MappedProps) {
  const { locale, registers } = state;
  const { t } = locale;
  const vocabulary = vocabularyOf(registers, locale);
  const register = registerOf('needs', state);
  const groups = groupedByRegion(state, register.records, t('records.wholeCountry'));
  return (
    <RegisterFrame
      state={state}
      page="needs"
      title={t('needs.title')}
      lead={needsLead(state)}
      contents={[
        ['records', t('register.records')],
        ['matrix', t('needs.matrix')],
        ['fields', t('needs.byField')],
      ]}
    >
      <p class="about">{t('needs.about')}</p>
      <RegionJumps locale={locale} groups={groups} />
      <section aria-labelledby="records">
        <h2 id="records">{t('register.records')}</h2>
        <p>{t('needs.priority.about')}</p>
        <FilteredRecords {...{ state, register, groups }}>
          <KnownWhereNone {...{ state }} register="needs" />
        </FilteredRecords>
      </section>
      <NeedsMatrix {...{ state, vocabulary }} />
      <ByField {...{ state, vocabulary }} />
    </RegisterFrame>
  );
}

export function needsLead({ locale, registers, dataset }: RegisterState): string {
  const { t } = locale;
  const { needs } = registers;
  const regions = new Set(needs.flatMap((need) => need.regions)).size;
  const stated = needs.filter(isStated(registers)).length;
  return t('needs.lead', {
    n: needs.length,
    count: String(needs.length),
    stated: String(stated),
    nStated: stated,
    regions: String(regions),
    regionsN: regions,
    of: String(dataset.regions.length),
    none: String(dataset.regions.length - regions),
  });
}
