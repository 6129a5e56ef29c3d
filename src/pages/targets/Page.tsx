/** What the Concept promises for 2026–2030, and who would pay what: targets and co-financing. */
import { RegisterFrame } from '../registers/RegisterFrame.tsx';
import type { RegisterProps, RegisterState } from '../registers/types.ts';
import { CoFinancing } from './CoFinancing.tsx';
import { isDue } from './due.ts';
import { Tracker } from './Tracker.tsx';

export function TargetsPage({ state }: RegisterProps) {
  const { t } = state.locale;
  return (
    <RegisterFrame
      state={state}
      page="targets"
      title={t('targets.title')}
      lead={targetsLead(state)}
      contents={[
        ['tracker', t('targets.tracker')],
        ['co-financing', t('targets.calc')],
        ['budgets', t('targets.budgets')],
      ]}
    >
      <p class="about">{t('targets.about')}</p>
      <p class="about">{t('targets.national', { count: String(state.registers.targets.length) })}</p>
      <p class="about">{t('targets.yearly')}</p>
      <Tracker state={state} />
      <CoFinancing state={state} />
    </RegisterFrame>
  );
}

/** How many targets there are for the next year due, and how many of them were reported. */
export function targetsLead({ locale: { t }, registers }: Pick<RegisterState, 'locale' | 'registers'>): string {
  const { targets } = registers;
  const first = Math.min(
    ...targets.flatMap(({ values }) => values.flatMap(({ year, target }) => (target === null ? [] : [year]))),
  );
  const due = targets.filter(({ values }) => values.some(({ year, target }) => year === first && target !== null));
  const reported = due.filter(({ values }) =>
    values.some(({ year, reported: value }) => year === first && value !== null),
  );
  const words = {
    n: targets.length,
    count: String(targets.length),
    year: String(first),
    due: String(due.length),
    reported: String(reported.length),
    reportedN: reported.length,
  };
  return isDue(first, registers) ? t('targets.lead', words) : t('targets.lead.notYet', words);
}
