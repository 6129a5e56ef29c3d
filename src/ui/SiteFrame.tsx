/** Head and foot of every page: where one is, in which language, who made it and under what licence. */
import { LANGUAGES, type Language } from '../domain/types.ts';
import type { Locale } from '../i18n/locale.ts';

interface SiteHeaderProps {
  readonly locale: Locale;
  readonly home: string;
  readonly languageHref: (language: Language) => string;
  readonly onLanguage: (language: Language) => (event: MouseEvent) => void;
}

export function SiteHeader({ locale, home, languageHref, onLanguage }: SiteHeaderProps) {
  const { t, texts } = locale;
  return (
    <header class="site-header">
      <a class="brand" href={home}>
        {texts.site.title}
      </a>
      <nav class="languages" aria-label={t('common.language')}>
        {LANGUAGES.map((language) => (
          <a
            key={language}
            href={languageHref(language)}
            lang={language}
            hreflang={language}
            aria-label={t(`common.language.${language}`)}
            {...(language === texts.language ? { 'aria-current': 'true' } : {})}
            onClick={onLanguage(language)}
          >
            {t(`common.language.${language}.short`)}
          </a>
        ))}
      </nav>
    </header>
  );
}

export function SiteFooter({ locale, release }: { locale: Locale; release: string }) {
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
    </footer>
  );
}
