/**
 * What happened, and the site's sections in each language. Its links must be right from any depth below the
 * site's folder, which the page cannot know. Where the site's address is known they are written from it; else
 * they lead to the host's root, and a script mends them where the site stands deeper (`notFoundScript.ts`).
 */
import { LANGUAGES, type Language } from '../../domain/types.ts';
import type { Locale } from '../../i18n/locale.ts';
import { navigationOf, pageHref, type PageLink } from '../../view/pageLinks.ts';

interface NotFoundProps {
  readonly locales: Readonly<Record<Language, Locale>>;
  /** All pages of the site. */
  readonly pages: readonly PageLink[];
  /** Address of the site's folder, absolute or from the host's root. */
  readonly root: string;
}

export function NotFoundPage({ locales, pages, root }: NotFoundProps) {
  return (
    <main class="choice">
      {LANGUAGES.map((language, index) => {
        const { t, texts } = locales[language];
        const Heading = index === 0 ? 'h1' : 'h2';
        return (
          <section key={language} lang={language}>
            <Heading>{t('common.notFound')}</Heading>
            <p>{t('notFound.what')}</p>
            <p>{t('notFound.tips')}</p>
            <p class="related-links">
              <a class="button" href={`${root}${language}/`} hreflang={language}>
                {texts.site.title}
              </a>
              {navigationOf(pages).map((page) => (
                <a key={page.id} class="button" href={pageHref(page, root, language)} hreflang={language}>
                  {t(page.navigation)}
                </a>
              ))}
            </p>
          </section>
        );
      })}
    </main>
  );
}
