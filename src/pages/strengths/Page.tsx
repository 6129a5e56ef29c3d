/** What regions are strong in: specialisation, concentration, and a profile in five dimensions. */
import { plainName } from '../../i18n/plainName.ts';
import { RegisterFrame } from '../registers/RegisterFrame.tsx';
import type { RegisterProps, RegisterState } from '../registers/types.ts';
import { Concentration } from './Concentration.tsx';
import { concentrationRows } from './concentrationRows.ts';
import { CountryFacts } from './CountryFacts.tsx';
import { Profiles } from './Profiles.tsx';
import { Quotients } from './Quotients.tsx';

export function StrengthsPage({ state }: RegisterProps) {
  const { t } = state.locale;
  const hasFacts = state.registers.facts.some(({ page }) => page === 'strengths');
  return (
    <RegisterFrame
      state={state}
      page="strengths"
      title={t('strengths.title')}
      lead={strengthsLead(state)}
      contents={[
        ['profiles', t('strengths.profiles')],
        ['quotients', t('strengths.quotients')],
        ['concentration', t('strengths.concentration')],
        ...(hasFacts ? [['facts', t('strengths.facts')] as const] : []),
      ]}
    >
      <Profiles state={state} />
      <Quotients state={state} />
      <Concentration state={state} />
      {hasFacts && <CountryFacts state={state} />}
    </RegisterFrame>
  );
}

/** How concentrated all spending is, as the first thing to know. */
export function strengthsLead(state: RegisterState): string {
  const { t, texts, format } = state.locale;
  const whole = state.registers.profile.find(({ role }) => role === 'field-total')?.indicator;
  const most = concentrationRows(state.dataset).find(({ indicator }) => indicator === whole);
  if (most === undefined) return t('strengths.title');
  const words = texts.indicators[most.indicator];
  return t('strengths.lead', {
    name: words === undefined ? most.indicator : plainName(words),
    year: String(most.last.year),
    share: format.percent(100 * most.last.topShare, 1),
  });
}
