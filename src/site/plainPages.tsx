/** Pages that only show the way: the choice of a language, and what an unknown address gets. */
import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { LANGUAGES, type Language } from '../domain/types.ts';
import type { MapModel } from '../map/model.ts';
import { fillAttributes } from '../map/svg/fillAttributes.ts';
import { MapShapes } from '../map/svg/MapSvg.tsx';
import { SECTIONS } from '../ui/sections.ts';
import { DEFAULT_LANGUAGE, defaultView } from '../view/defaults.ts';
import { writeDocument } from './document.ts';
import { exploreState } from './exploreState.ts';
import { NOT_FOUND_SCRIPT } from './notFoundScript.ts';
import type { Site } from './site.ts';
import { BASE_STYLES, topicsOf, pageStyles } from './styles.ts';

const CHOICE_STYLES = [...BASE_STYLES, 'map/svg/MapSvg.css', 'site/plainPages.css'];
const NOT_FOUND_STYLES = [...BASE_STYLES, 'site/plainPages.css'];

/**
 * `index.html`: all languages, each in its own words, the default first; what the map of the first
 * page finds, and the map itself. Nothing is guessed from the browser, and nobody is sent on.
 */
export function writeChoicePage(site: Site, siteUrl: string | null): string {
  const { texts } = site.locales[DEFAULT_LANGUAGE];
  const { model, view } = exploreState(site, defaultView(site.context, DEFAULT_LANGUAGE), './');
  const body = (
    <main class={`choice topic-${model.topic}`}>
      <h1>
        {LANGUAGES.map((language) => (
          <span key={language} lang={language}>
            {site.locales[language].texts.site.title}
          </span>
        ))}
      </h1>
      <div class="choice-map">
        <MapShapes
          model={model}
          geography={site.geography}
          idPrefix="choice"
          label={site.locales[DEFAULT_LANGUAGE].t('home.map', {
            indicator: texts.indicators[view.indicator]?.short ?? '',
            year: String(view.year),
          })}
        >
          <Cities site={site} model={model} />
        </MapShapes>
      </div>
      <ul>
        {LANGUAGES.map((language) => (
          <li key={language} lang={language}>
            <a class="button" href={`./${language}/`} hreflang={language}>
              {site.locales[language].t(`common.language.${language}`)}
            </a>
            <Finding site={site} language={language} />
          </li>
        ))}
      </ul>
    </main>
  );
  return writeDocument({
    language: DEFAULT_LANGUAGE,
    title: LANGUAGES.map((language) => site.locales[language].texts.site.title).join(' · '),
    description: texts.site.description,
    css: pageStyles(CHOICE_STYLES, topicsOf(site.dataset), site.geography.plane),
    body: renderToString(body),
    ...(siteUrl === null
      ? {}
      : {
          canonical: siteUrl,
          alternates: LANGUAGES.map((language) => ({ language, url: `${siteUrl}${language}/` })),
        }),
  });
}

/** The finding of the first page, with its year and source: a number never stands without. */
function Finding({ site, language }: { site: Site; language: Language }) {
  const { model, view, locale } = exploreState(site, defaultView(site.context, language), './');
  const { t } = locale;
  const sources = model.sources.map(({ title }) => title).join('; ');
  return (
    <div>
      <p>{model.headline}</p>
      <p class="small">
        {[t('common.year', { year: String(view.year) }), t('explore.footer.source', { source: sources })].join(' · ')}
      </p>
    </div>
  );
}

/** Radius of a city's dot as a share of the map's width: 5 px on a phone, where the city itself is 4. */
const CITY_SHARE = 0.015;

/** Cities are specks on a small map, and the finding may speak of one. */
function Cities({ site: { dataset, geography }, model }: { site: Site; model: MapModel }) {
  const cities = new Set<string>(dataset.regions.filter(({ kind }) => kind === 'city').map(({ id }) => id));
  return (
    <g class="choice-cities">
      {model.territories.map(({ key, fill }) => {
        const anchor = geography.territories[key]?.anchor;
        if (anchor === undefined || !cities.has(key)) return null;
        const [x, y] = anchor.map(Math.round);
        return (
          <circle
            key={key}
            cx={x}
            cy={y}
            r={Math.round(geography.plane.width * CITY_SHARE)}
            {...fillAttributes(fill, 'choice')}
          />
        );
      })}
    </g>
  );
}

/**
 * `404.html`. Its links must be right from any depth below the site's folder, which the page cannot
 * know: hosts serve it in place of any address. Where the site's address is known they are written
 * from it; else they lead to the host's root, and a script mends them where the site stands deeper
 * (`notFoundScript.ts`).
 */
export function writeNotFoundPage(site: Site, siteUrl: string | null): string {
  const { t, texts } = site.locales[DEFAULT_LANGUAGE];
  const root = siteUrl ?? '/';
  const body = (
    <main class="choice">
      {LANGUAGES.map((language, index) => (
        <section key={language} lang={language}>
          <Heading level={index === 0 ? 1 : 2}>{site.locales[language].t('common.notFound')}</Heading>
          <Ways site={site} language={language} root={root} />
        </section>
      ))}
    </main>
  );
  return writeDocument({
    language: DEFAULT_LANGUAGE,
    title: `${t('common.notFound')} · ${texts.site.title}`,
    description: t('notFound.what'),
    css: pageStyles(NOT_FOUND_STYLES, [], site.geography.plane),
    body: renderToString(body),
    ...(siteUrl === null ? { inlineScript: NOT_FOUND_SCRIPT } : {}),
    noIndex: true,
  });
}

function Heading({ level, children }: { level: 1 | 2; children: ComponentChildren }) {
  return level === 1 ? <h1>{children}</h1> : <h2>{children}</h2>;
}

/** What happened, and the site's sections in one language. */
function Ways({ site, language, root }: { site: Site; language: Language; root: string }) {
  const { t } = site.locales[language];
  return (
    <>
      <p>{t('notFound.what')}</p>
      <p>{t('notFound.tips')}</p>
      <p class="ways">
        {SECTIONS.map(({ key, folder }) => (
          <a key={key} class="button" href={`${root}${language}/${folder}`} hreflang={language}>
            {t(`common.nav.${key}`)}
          </a>
        ))}
      </p>
    </>
  );
}
