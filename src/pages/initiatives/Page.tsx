/** The register of initiatives: what moved, where each stands, what happened when, and every record. */
import { nationalOf } from '../../domain/registerCounts.ts';
import { partialDateText } from '../../i18n/partialDate.ts';
import { Filters } from '../registers/filters/Filters.tsx';
import { groupedByRegion } from '../registers/grouped.ts';
import { GroupedRecords } from '../registers/GroupedRecords.tsx';
import { RegionJumps } from '../registers/RegionJumps.tsx';
import { RegisterFrame } from '../registers/RegisterFrame.tsx';
import type { MappedProps, RegisterState } from '../registers/types.ts';
import { vocabularyOf } from '../registers/vocabulary.ts';
import { Board } from './Board.tsx';
import { initiativeFacets } from './facets.ts';
import { eventsByInitiative, movedIn, yearOfReading } from './facts.ts';
import { MovedThisYear } from './MovedThisYear.tsx';
import { Overview } from './Overview.tsx';
import { InitiativeRecord } from './Record.tsx';
import { StageCounts } from './StageCounts.tsx';
import { Timeline } from './Timeline.tsx';

export function InitiativesPage({ state }: MappedProps) {
  const { locale, registers } = state;
  const { t } = locale;
  const vocabulary = vocabularyOf(registers, locale);
  const year = yearOfReading(registers);
  const moved = movedIn(registers, year);
  const props = { state, vocabulary, events: eventsByInitiative(registers), year, moved };
  const groups = groupedByRegion(state, registers.initiatives, ({ regions }) => regions, t('initiatives.national'));
  return (
    <RegisterFrame
      state={state}
      page="initiatives"
      title={t('initiatives.title')}
      lead={initiativesLead(state)}
      contents={[
        ['moved', t('initiatives.moved', { year: String(year) })],
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
        <Filters locale={locale} facets={initiativeFacets(props, groups)} total={registers.initiatives.length} />
        <GroupedRecords locale={locale} groups={groups}>
          {(record) => <InitiativeRecord key={record.id} {...props} record={record} />}
        </GroupedRecords>
      </section>
    </RegisterFrame>
  );
}

export function initiativesLead({ locale, registers }: RegisterState): string {
  const { t, format } = locale;
  const { initiatives, readOn } = registers;
  const regions = new Set(initiatives.flatMap(({ regions: own }) => own)).size;
  const national = nationalOf(initiatives).length;
  return t('initiatives.lead', {
    n: initiatives.length,
    count: String(initiatives.length),
    regions: String(regions),
    national: String(national),
    date: partialDateText(readOn, format),
  });
}
