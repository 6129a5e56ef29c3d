/** The register of needs: what was found stated, by region and field. Not all that is needed, and said so. */
import { Filters } from '../registers/filters/Filters.tsx';
import { groupedByRegion } from '../registers/grouped.ts';
import { GroupedRecords } from '../registers/GroupedRecords.tsx';
import { RegionJumps } from '../registers/RegionJumps.tsx';
import { RegisterFrame } from '../registers/RegisterFrame.tsx';
import type { MappedProps, RegisterState } from '../registers/types.ts';
import { vocabularyOf } from '../registers/vocabulary.ts';
import { ByField } from './ByField.tsx';
import { needFacets } from './facets.ts';
import { Matrix } from './Matrix.tsx';
import { NeedRecord } from './Record.tsx';

export function NeedsPage({ state }: MappedProps) {
  const { locale, registers } = state;
  const { t } = locale;
  const vocabulary = vocabularyOf(registers, locale);
  // Needs of one field stand together: numbers of the matrix lead to the first of them.
  const sorted = registers.needs.toSorted((a, b) => order(a.fields[0] ?? '9', b.fields[0] ?? '9'));
  const groups = groupedByRegion(state, sorted, ({ regions }) => regions, t('common.country'));
  return (
    <RegisterFrame
      state={state}
      page="needs"
      title={t('needs.title')}
      lead={needsLead(state)}
      contents={[
        ['matrix', t('needs.matrix')],
        ['records', t('register.records')],
        ['fields', t('needs.byField')],
      ]}
    >
      <p class="about">{t('needs.about')}</p>
      <RegionJumps locale={locale} groups={groups} />
      <Matrix {...{ state, groups, vocabulary }} />
      <section aria-labelledby="records">
        <h2 id="records">{t('register.records')}</h2>
        <p>{t('needs.priority.about')}</p>
        <Filters locale={locale} facets={needFacets(state, groups, vocabulary)} total={registers.needs.length} />
        <GroupedRecords locale={locale} groups={groups}>
          {(record) => <NeedRecord key={record.id} {...{ state, record, vocabulary }} />}
        </GroupedRecords>
      </section>
      <ByField {...{ state, vocabulary }} />
    </RegisterFrame>
  );
}

export function needsLead({ locale, registers, dataset }: RegisterState): string {
  const { t } = locale;
  const { needs } = registers;
  const stated = new Set(needs.flatMap(({ regions }) => regions)).size;
  const none = dataset.regions.length - stated;
  return t('needs.lead', {
    n: needs.length,
    count: String(needs.length),
    regions: String(stated),
    of: String(dataset.regions.length),
    none: String(none),
  });
}

/** Codes of fields: 1.5 before 1.10 before 2. */
function order(a: string, b: string): number {
  const [left, right] = [a, b].map((code) => code.split('.').map(Number));
  return (left?.[0] ?? 0) - (right?.[0] ?? 0) || (left?.[1] ?? 0) - (right?.[1] ?? 0);
}
