/** Says that this page is not kept, and leads to those that are, in its language and in the others. */
import { LANGUAGES } from '../../domain/types.ts';
import type { Locale } from '../../i18n/locale.ts';
import { navigationOf, pageHref, type PageLink } from '../../view/pageLinks.ts';

interface OfflinePageProps {
  readonly locale: Locale;
  /** All pages of the site. */
  readonly pages: readonly PageLink[];
  /** From the page up to the site's folder. */
  readonly root: string;
}

export function OfflinePage({ locale, pages, root }: OfflinePageProps) {
  const { t, texts } = locale;
  return (
    <main class="choice">
      <h1>{t('offline.title')}</h1>
      <p>{t('offline.what')}</p>
      <p>
        <a class="button" href="">
          {t('common.tryAgain')}
        </a>
      </p>
      <p class="related-links">
        {`${t('offline.way')} `}
        {navigationOf(pages).map((page) => (
          <a key={page.id} class="button" href={pageHref(page, root, texts.language)}>
            {t(page.navigation)}
          </a>
        ))}
        {LANGUAGES.filter((language) => language !== texts.language).map((language) => (
          <a key={language} class="button" href={`${root}${language}/`} lang={language} hreflang={language}>
            {t(`common.language.${language}`)}
          </a>
        ))}
      </p>
    </main>
  );
}
