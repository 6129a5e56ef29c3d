/** The register of initiatives: what moved, where each stands, what happened when, and every record. */
import { eventsByInitiative, yearOfReading } from '../../domain/initiativeNews.ts';
import { nationalOf } from '../../domain/registerCounts.ts';
import { partialDateText } from '../../i18n/partialDate.ts';
import { FilteredRecords } from '../../records/list/FilteredRecords.tsx';
import { groupedByRegion } from '../../records/list/regionGroups.ts';
import { RegionJumps } from '../../records/list/RegionJumps.tsx';
import { registerOf } from '../../records/register.ts';
import { vocabularyOf } from '../../records/vocabulary.ts';
import { RegisterFrame } from '../registers/RegisterFrame.tsx';
import type { MappedProps, RegisterState } from '../registers/types.ts';
import { APART, ApartRecords } from './ApartRecords.tsx';
import { Board } from './Board.tsx';
import { Contradictions } from './Contradictions.tsx';
import { WhatMoved } from './WhatMoved.tsx';
import { Overview } from './Overview.tsx';
import { StageCounts } from './StageCounts.tsx';
import { Timeline } from './Timeline.tsx';

export function InitiativesPage({ state }: MappedProps) {
  const { locale, registers } = state;
  const { t } = locale;
  const vocabulary = vocabularyOf(registers, locale);
  const year = yearOfReading(registers);
  const props = { state, vocabulary, events: eventsByInitiative(registers), year };
  const register = registerOf('initiatives', state);
  const groups = groupedByRegion(state, register.records, t('records.wholeCountry'));
  const apart = registers.apart.length;
  return (
    <RegisterFrame
      state={state}
      page="initiatives"
      title={t('initiatives.title')}
      lead={initiativesLead(state)}
      contents={[
        ['moved', t('initiatives.moved', { year: `${year - 1}–${year}` })],
        ['board', t('initiatives.board')],
        ['records', t('register.records')],
        ['timeline', t('initiatives.timeline')],
        ['by-region', t('initiatives.byRegion')],
        ['overview', t('initiatives.table')],
        ...(apart > 0 ? [[APART, t('initiatives.apart')] as const] : []),
      ]}
    >
      <p class="about">
        {t('initiatives.about')}
        {apart > 0 && (
          <>
            {' '}
            <a href={`#${APART}`}>{t('initiatives.apart.note', { count: String(apart) })}</a>
          </>
        )}
      </p>
      <Board {...props} />
      <Contradictions {...props} />
      <WhatMoved {...props} />
      <section aria-labelledby="records">
        <h2 id="records">{t('register.records')}</h2>
        <RegionJumps locale={locale} groups={groups} />
        <FilteredRecords {...{ state, register, groups }} mapHref={state.layerHref('initiatives')} />
      </section>
      <Timeline {...props} />
      <StageCounts {...props} />
      <Overview {...props} />
      <ApartRecords state={state} />
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
    regionsN: regions,
    national: String(national),
    nationalN: national,
    date: partialDateText(readOn, format),
  });
}
