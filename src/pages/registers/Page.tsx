/** What registers there are, how much each holds, and what can be asked of them. */
import { partialDateText } from '../../i18n/partialDate.ts';
import { pageHref, registerPagesOf } from '../../view/pageLinks.ts';
import { RegisterFrame } from './RegisterFrame.tsx';
import type { RegisterProps } from './types.ts';

export function RegistersPage({ state }: RegisterProps) {
  const { locale, registers, root } = state;
  const { t, texts, format } = locale;
  return (
    <RegisterFrame state={state} page="registers" title={t('registers.title')} lead={t('registers.lead')}>
      <ul class="cards">
        {registerPagesOf(state.pages).map((page) => {
          const { title, about, count } = page.register;
          return (
            <li key={page.id}>
              <h2>
                <a href={pageHref(page, root, texts.language)}>{t(title)}</a>
              </h2>
              <p>{t(about, { n: count, count: String(count) })}</p>
            </li>
          );
        })}
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
