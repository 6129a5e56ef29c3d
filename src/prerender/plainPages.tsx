/** Pages that only show the way: the choice of a language, and what an unknown address gets. */
import { renderToString } from 'preact-render-to-string';
import { LANGUAGES } from '../domain/types.ts';
import { DEFAULT_LANGUAGE } from '../view/defaults.ts';
import { writeDocument } from './document.ts';
import type { Site } from './site.ts';

/** `index.html`: all languages, each in its own words; the default language first. */
export function writeChoicePage(site: Site, css: string): string {
  const { texts } = site.locales[DEFAULT_LANGUAGE];
  return plainDocument(site, css, texts.site.title, texts.site.description, './', (language) => {
    const { texts: own } = site.locales[language];
    return { title: own.site.title, text: own.site.description };
  });
}

/**
 * `404.html`. Its links must be right from any depth below the site's folder, which the page cannot
 * know: hosts serve it in place of any address, so they are written from the site's address where
 * that is known, else they lead to the host's root.
 */
export function writeNotFoundPage(site: Site, css: string, siteUrl: string | null): string {
  const { t, texts } = site.locales[DEFAULT_LANGUAGE];
  return plainDocument(
    site,
    css,
    `${t('common.notFound')} · ${texts.site.title}`,
    t('common.notFound'),
    siteUrl ?? '/',
    (language) => {
      const own = site.locales[language];
      return { title: own.t('common.notFound'), text: own.t('common.toMap') };
    },
  );
}

function plainDocument(
  site: Site,
  css: string,
  title: string,
  description: string,
  root: string,
  wordsOf: (language: (typeof LANGUAGES)[number]) => { title: string; text: string },
): string {
  const body = renderToString(
    <main class="choice">
      <h1>{title}</h1>
      <ul>
        {LANGUAGES.map((language) => {
          const words = wordsOf(language);
          return (
            <li key={language} lang={language}>
              <a class="button" href={`${root}${language}/`} hreflang={language}>
                {site.locales[language].t(`common.language.${language}`)}
              </a>
              <p>
                <strong>{words.title}</strong> {words.text}
              </p>
            </li>
          );
        })}
      </ul>
    </main>,
  );
  return writeDocument({ language: DEFAULT_LANGUAGE, title, description, css, body, noIndex: root === '/' });
}
