/**
 * Pages without contents, for a room without network: the explore page of any view is drawn into its
 * shell by the scripts, and where nothing is kept a page says so. The service worker puts the way to
 * the site's folder in place of `%ROOT%`, since it knows the depth of the address.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderToString } from 'preact-render-to-string';
import { LANGUAGES } from '../../domain/types.ts';
import { DEFAULT_LANGUAGE } from '../../view/defaults.ts';
import { writeDocument } from '../document.ts';
import { stylesOfAllTopics, loadFailure } from '../explorePage.tsx';
import type { PageOptions } from '../pageKind.ts';
import type { Site } from '../site.ts';
import { BASE_STYLES, pageStyles } from '../styles.ts';

const ROOT = '%ROOT%';
const STYLES = [...BASE_STYLES, 'site/plainPages.css'];

export function writeShells(site: Site, out: string, { script, app }: Pick<PageOptions, 'script' | 'app'>): void {
  mkdirSync(join(out, 'shell'), { recursive: true });
  for (const language of LANGUAGES) {
    const { t, texts } = site.locales[language];
    const html = writeDocument({
      language,
      title: texts.site.title,
      description: texts.site.description,
      css: stylesOfAllTopics(site),
      body: `<div id="app"></div>${loadFailure(t)}`,
      data: { root: ROOT, app },
      script: `${ROOT}${script}`,
      // The worker changes the page's text: no hash could name a script in it.
      scriptAtOnce: true,
      noIndex: true,
    });
    writeFileSync(join(out, 'shell', `${language}.html`), html);
  }
  writeFileSync(join(out, 'shell/offline.html'), offlinePage(site));
}

function offlinePage(site: Site): string {
  const { t, texts } = site.locales[DEFAULT_LANGUAGE];
  const body = (
    <main class="choice">
      {LANGUAGES.map((language, index) => {
        const own = site.locales[language].t;
        return (
          <section key={language} lang={language}>
            {index === 0 ? <h1>{own('offline.title')}</h1> : <h2>{own('offline.title')}</h2>}
            <p>{own('offline.what')}</p>
            <p class="ways">
              {`${own('offline.way')} `}
              <a class="button" href={`${ROOT}${language}/`} hreflang={language}>
                {own('common.nav.map')}
              </a>
            </p>
          </section>
        );
      })}
    </main>
  );
  return writeDocument({
    language: DEFAULT_LANGUAGE,
    title: `${t('offline.title')} · ${texts.site.title}`,
    description: t('offline.what'),
    css: pageStyles(STYLES, [], site.geography.plane),
    body: renderToString(body),
    noIndex: true,
  });
}
