/** The register of initiatives: what moved, where each stands, what happened when, and every record. */
import type { Initiative } from '../../domain/registers.ts';
import { partialDateText } from '../../i18n/partialDate.ts';
import { Filters } from '../registers/filters/Filters.tsx';
import { groupedByRegion } from '../registers/grouped.ts';
import { GroupSection } from '../registers/GroupSection.tsx';
import { RegionJumps } from '../registers/RegionJumps.tsx';
import { RegisterFrame } from '../registers/RegisterFrame.tsx';
import type { RegisterProps, RegisterState } from '../registers/types.ts';
import { vocabularyOf } from '../registers/vocabulary.ts';
import { Board } from './Board.tsx';
import { initiativeFacets } from './facets.ts';
import { eventsByInitiative, yearOfReading } from './facts.ts';
import { MovedThisYear } from './MovedThisYear.tsx';
import { NameLink } from './NameLink.tsx';
import { Overview } from './Overview.tsx';
import { InitiativeRecord } from './Record.tsx';
import { StageCounts } from './StageCounts.tsx';
import { Timeline } from './Timeline.tsx';

export function InitiativesPage({ state }: RegisterProps) {
  const { locale, registers } = state;
  const { t } = locale;
  const vocabulary = vocabularyOf(registers, locale);
  const props = { state, vocabulary, events: eventsByInitiative(registers) };
  const groups = groupedByRegion(state, registers.initiatives, ({ regions }) => regions, t('initiatives.national'));
  const standsIn = new Map(
    registers.initiatives.map(
      (record) => [record.id, groups.find(({ records }) => records.includes(record))?.id] as const,
    ),
  );
  return (
    <RegisterFrame
      state={state}
      page="initiatives"
      title={t('initiatives.title')}
      lead={initiativesLead(state)}
      contents={[
        ['moved', t('initiatives.moved', { year: String(yearOfReading(registers)) })],
        ['board', t('initiatives.board')],
        ['timeline', t('initiatives.timeline')],
        ['by-region', t('initiatives.byRegion')],
        ['overview', t('initiatives.table')],
        ['records', t('register.records')],
      ]}
    >
      <p class="about">{t('initiatives.about')}</p>
      <MovedThisYear {...props} />
      <Board {...props} />
      <Timeline {...props} />
      <StageCounts {...props} groups={groups} />
      <Overview {...props} />
      <section aria-labelledby="records">
        <h2 id="records">{t('register.records')}</h2>
        <RegionJumps locale={locale} groups={groups} />
        <Filters
          locale={locale}
          facets={initiativeFacets(state, groups, vocabulary)}
          total={registers.initiatives.length}
        />
        {groups.map((group) => (
          <GroupSection key={group.id} locale={locale} group={group}>
            <ul class="records">
              {group.records.map((record) =>
                standsIn.get(record.id) === group.id ? (
                  <InitiativeRecord key={record.id} {...props} record={record} />
                ) : (
                  <Again key={record.id} {...{ state, record }} home={vocabulary.region(record.regions[0]!)} />
                ),
              )}
            </ul>
          </GroupSection>
        ))}
      </section>
    </RegisterFrame>
  );
}

/** Where an initiative of several regions is listed again: its record stands once. */
function Again({ state, record, home }: RegisterProps & { readonly record: Initiative; readonly home: string }) {
  return (
    <li class="again">
      <NameLink state={state} record={record} /> <small>{state.locale.t('register.recordIn', { region: home })}</small>
    </li>
  );
}

export function initiativesLead({ locale, registers }: RegisterState): string {
  const { t, format } = locale;
  const { initiatives, readOn } = registers;
  const regions = new Set(initiatives.flatMap(({ regions: own }) => own)).size;
  const national = initiatives.filter(({ regions: own }) => own.length === 0).length;
  return t('initiatives.lead', {
    n: initiatives.length,
    count: String(initiatives.length),
    regions: String(regions),
    national: String(national),
    date: partialDateText(readOn, format),
  });
}
