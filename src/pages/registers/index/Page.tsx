/** What registers there are, how much each holds, and what can be asked of them. */
import { partialDateText } from '../../../i18n/partialDate.ts';
import type { RecordPage } from '../../../view/defaults.ts';
import { registerHref } from '../../../records/registerHref.ts';
import { RegisterFrame } from '../RegisterFrame.tsx';
import type { RegisterProps, RegisterState } from '../types.ts';

export function RegistersPage({ state }: RegisterProps) {
  const { locale, registers, root } = state;
  const { t, texts, format } = locale;
  return (
    <RegisterFrame state={state} page="registers" title={t('registers.title')} lead={t('registers.lead')}>
      <ul class="cards">
        {state.pages.map((page) => (
          <li key={page}>
            <h2>
              <a href={registerHref(state, page)}>{t(`${page}.title`)}</a>
            </h2>
            <p>{about(state, page)}</p>
          </li>
        ))}
      </ul>
      <section aria-labelledby="files">
        <h2 id="files">{t('registers.files')}</h2>
        <p>
          {`${t('registers.files.about')} `}
          <a href={`${root}${texts.language}/data/#downloads`}>{t('common.nav.data')}</a>
        </p>
        <p class="small">{t('registers.read', { date: partialDateText(registers.readOn, format) })}</p>
      </section>
    </RegisterFrame>
  );
}

function about({ locale: { t }, registers }: RegisterState, page: RecordPage): string {
  const counts: Partial<Record<RecordPage, number>> = {
    organisations: registers.organisations.length,
    needs: registers.needs.length,
    initiatives: registers.initiatives.length,
    targets: registers.targets.length,
  };
  const n = counts[page] ?? 0;
  return t(`registers.${page}.about`, { n, count: String(n) });
}
