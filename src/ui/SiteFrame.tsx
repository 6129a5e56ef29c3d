/** Head and foot of every page: where one is, in which language, who made it and under what licence. */
import { LANGUAGES, type Language } from '../domain/types.ts';
import type { Locale } from '../i18n/locale.ts';
import { SECTIONS, type SectionKey } from './sections.ts';

interface SiteHeaderProps {
  readonly locale: Locale;
  /** From the page up to the site's folder. */
  readonly root: string;
  /** The section that the page belongs to; null for none of them. */
  readonly section: SectionKey | null;
  readonly languageHref: (language: Language) => string;
  /** Changes the language in place; without it the links lead to the other page. */
  readonly onLanguage?: (language: Language) => (event: MouseEvent) => void;
}

export function SiteHeader({ locale, root, section, languageHref, onLanguage }: SiteHeaderProps) {
  const { t, texts } = locale;
  const home = `${root}${texts.language}/`;
  return (
    <header class="site-header">
      <a class="brand" href={home}>
        {texts.site.title}
      </a>
      {SECTIONS.length > 1 && (
        <nav class="sections" aria-label={t('common.nav')}>
          {SECTIONS.map(({ key, folder }) => (
            <a key={key} href={home + folder} {...(key === section ? { 'aria-current': 'page' } : {})}>
              {t(`common.nav.${key}`)}
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
            {/* The name begins with what one sees. Its rest in letters of no size was a font of its own. */}
            <span aria-hidden="true">{t(`common.language.${language}.short`)}</span>{' '}
            <span class="visually-hidden">{t(`common.language.${language}`)}</span>
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
