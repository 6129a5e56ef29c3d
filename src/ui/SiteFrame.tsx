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
            <LanguageName name={t(`common.language.${language}`)} short={t(`common.language.${language}.short`)} />
          </a>
        ))}
      </nav>
    </header>
  );
}

/** The short form is what one sees; the rest of the name is there for listeners, in one word with it. */
function LanguageName({ name, short }: { name: string; short: string }) {
  if (!name.startsWith(short)) return <>{name}</>;
  return (
    <span>
      {short}
      <span class="rest-of-name">{name.slice(short.length)}</span>
    </span>
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
