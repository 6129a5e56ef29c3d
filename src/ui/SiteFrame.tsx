/** Head and foot of every page: where one is, in which language, who made it and under what licence. */
import { LANGUAGES, type Language } from '../domain/types.ts';
import type { Locale } from '../i18n/locale.ts';
import { navigationOf, pageHref, type PageLink } from '../view/pageLinks.ts';

interface SiteHeaderProps {
  readonly locale: Locale;
  /** From the page up to the site's folder. */
  readonly root: string;
  /** All pages of the site. */
  readonly pages: readonly PageLink[];
  /** What stands at its beginning; by default the site's title. */
  readonly brand?: string;
  /** Id of the page that the header stands on. */
  readonly page: string;
  readonly languageHref: (language: Language) => string;
  /** Changes the language in place; without it the links lead to the other page. */
  readonly onLanguage?: (language: Language) => (event: MouseEvent) => void;
}

export function SiteHeader({ locale, root, pages, brand, page, languageHref, onLanguage }: SiteHeaderProps) {
  const { t, texts } = locale;
  const navigation = navigationOf(pages);
  const section = pages.find(({ id }) => id === page)?.section;
  return (
    <header class="site-header">
      <a class="brand" href={`${root}${texts.language}/`}>
        {brand ?? texts.site.title}
      </a>
      {navigation.length > 1 && (
        <nav class="sections" aria-label={t('common.nav')}>
          {navigation.map((entry) => (
            <a
              key={entry.id}
              href={pageHref(entry, root, texts.language)}
              {...(entry.id === section ? { 'aria-current': 'page' } : {})}
            >
              {t(entry.navigation)}
            </a>
          ))}
        </nav>
      )}
      <nav class="languages" aria-label={t('common.language')}>
        {LANGUAGES.map((language) => (
          <a
            key={language}
            href={languageHref(language)}
            lang={language}
            hreflang={language}
            {...(language === texts.language ? { 'aria-current': 'true' } : {})}
            {...(onLanguage === undefined ? {} : { onClick: onLanguage(language) })}
          >
            {/* The spoken name begins with the visible one. Hiding its rest by a font size of 0 loaded another font. */}
            <span aria-hidden="true">{t(`common.language.${language}.short`)}</span>{' '}
            <span class="visually-hidden">{t(`common.language.${language}`)}</span>
          </a>
        ))}
      </nav>
    </header>
  );
}

interface SiteFooterProps {
  readonly locale: Locale;
  readonly release: string;
  /** From the page up to the site's folder; null on the page that offers to keep the site. */
  readonly root: string | null;
}

export function SiteFooter({ locale, release, root }: SiteFooterProps) {
  const { t, texts } = locale;
  const { site } = texts;
  return (
    <footer class="site-footer">
      <p>
        <a href={site.publisherUrl}>{site.publisher}</a>
      </p>
      <p>{site.boundariesCredit}</p>
      <p>{site.dataLicence}</p>
      <p>{t('common.release', { release })}</p>
      {root === null ? (
        // Scripts put the offer below the footer.
        <p id="keep" class="for-meeting needs-script">
          <a href="#keep">{t('common.forMeeting')}</a>
        </p>
      ) : (
        <p class="for-meeting">
          <a href={`${root}${texts.language}/#keep`}>{t('common.forMeeting')}</a>
        </p>
      )}
    </footer>
  );
}
