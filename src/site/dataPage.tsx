/** The data page of each language: static, complete without scripts. */
import { renderToString } from 'preact-render-to-string';
import { coverageOf, coverageRuns, extentOf } from '../domain/coverage.ts';
import { LANGUAGES, type Language } from '../domain/types.ts';
import { DATA_FOLDER, DataPage, leadOf } from '../pages/data/Page.tsx';
import type { DataState } from '../pages/data/types.ts';
import { defaultView, latestYearOf } from '../view/defaults.ts';
import { parsePath, viewPath, relativeRoot } from '../view/paths.ts';
import { catalogueJsonLd } from './catalogueJsonLd.ts';
import { dataFacts } from './dataFacts.ts';
import { writeDocument } from './document.ts';
import type { PageKind } from './pageKind.ts';
import type { Site } from './site.ts';
import { BASE_STYLES, pageStyles } from './styles.ts';

const STYLES = [...BASE_STYLES, 'pages/data/data.css'];

export const dataPages: PageKind = {
  paths: () => LANGUAGES.map(pathFor),
  write: (site, path, { siteUrl }) => {
    const language = parsePath(path)?.language ?? LANGUAGES[0];
    return { html: writeDataPage(site, language, siteUrl), files: {}, pictures: [] };
  },
};

function pathFor(language: Language): string {
  return `${language}/${DATA_FOLDER}`;
}

function writeDataPage(site: Site, language: Language, siteUrl: string | null): string {
  const state = dataState(site, language, siteUrl);
  const { t, texts } = state.locale;
  return writeDocument({
    language,
    title: `${t('common.nav.data')} · ${texts.site.title}`,
    description: leadOf(state),
    css: pageStyles(STYLES, [], site.geography.plane),
    body: renderToString(<DataPage state={state} />),
    ...(siteUrl === null
      ? {}
      : {
          canonical: siteUrl + pathFor(language),
          alternates: LANGUAGES.map((other) => ({ language: other, url: siteUrl + pathFor(other) })),
        }),
    jsonLd: catalogueJsonLd(state, siteUrl),
  });
}

export function dataState(site: Site, language: Language, siteUrl: string | null): DataState {
  const { dataset, context, locales } = site;
  const root = relativeRoot(pathFor(language));
  const { indicator, year } = defaultView(context, language);
  return {
    locale: locales[language],
    root,
    url: siteUrl === null ? null : siteUrl + pathFor(language),
    release: dataset.release,
    regions: dataset.regions,
    extent: extentOf(dataset),
    coverage: dataset.indicators.map((one) => {
      const series = dataset.series.get(one.id);
      const years = series === undefined ? [] : coverageOf(series, dataset.regions);
      return { indicator: one, years, runs: coverageRuns(years) };
    }),
    ...dataFacts(site),
    mapHref: (id, asked) => {
      const entry = context.indicators.find((candidate) => candidate.id === id);
      if (entry === undefined || entry.years.length === 0) return `${root}${language}/`;
      return root + viewPath({ language, indicator: id, year: asked ?? latestYearOf(entry) }, context);
    },
    example: { indicator, year },
  };
}
