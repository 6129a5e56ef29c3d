/** Says in each language that this page is not kept, and leads to the one that may be. */
import { LANGUAGES, type Language } from '../../domain/types.ts';
import type { Locale } from '../../i18n/locale.ts';

interface OfflinePageProps {
  readonly locales: Readonly<Record<Language, Locale>>;
  /** From the page up to the site's folder. */
  readonly root: string;
}

export function OfflinePage({ locales, root }: OfflinePageProps) {
  return (
    <main class="choice">
      {LANGUAGES.map((language, index) => {
        const { t } = locales[language];
        const Heading = index === 0 ? 'h1' : 'h2';
        return (
          <section key={language} lang={language}>
            <Heading>{t('offline.title')}</Heading>
            <p>{t('offline.what')}</p>
            <p class="related-links">
              {`${t('offline.way')} `}
              <a class="button" href={`${root}${language}/`} hreflang={language}>
                {t('common.nav.map')}
              </a>
            </p>
          </section>
        );
      })}
    </main>
  );
}
