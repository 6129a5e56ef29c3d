/** Explore pages: the default view of each language, every indicator, and each of its years. */
import { renderToString } from 'preact-render-to-string';
import { observationsCsv } from '../data/publish/publish.ts';
import { LANGUAGES, type Topic } from '../domain/types.ts';
import type { Translate } from '../i18n/translate.ts';
import { pictureSvg } from '../export/picture.tsx';
import { linksOf } from '../pages/explore/links.ts';
import { BEHIND_MAP } from '../pages/explore/MapFigure.tsx';
import { ExplorePage } from '../pages/explore/Page.tsx';
import { CRITICAL_STYLES } from '../pages/explore/styles.ts';
import { decodeView } from '../view/codec.ts';
import { viewPath, relativeRoot } from '../view/paths.ts';
import type { View } from '../view/view.ts';
import { licenceUrlOf } from './dataFacts.ts';
import { writeDocument } from './document.ts';
import { datasetJsonLd } from './jsonLd.ts';
import { exploreState } from './exploreState.ts';
import type { PageFiles, PageKind, PageOptions } from './pageKind.ts';
import type { Site } from './site.ts';
import { BASE_STYLES, pageStyles, topicsOf } from './styles.ts';

export const explorePages: PageKind = {
  paths: ({ context }) =>
    LANGUAGES.flatMap((language) => [
      `${language}/`,
      ...context.indicators
        .filter(({ years }) => years.length > 0)
        .flatMap(({ id, years }) => [
          `${language}/map/${id}/`,
          ...years.map((year) => `${language}/map/${id}/${year}/`),
        ]),
    ]),
  write: (site, path, options) => {
    const { view } = decodeView(path, '', site.context);
    const html = writeExplorePage(site, view, { ...options, root: relativeRoot(path) });
    // Pages without a year show a year that has a page of its own: its files stand there.
    return path.endsWith(`/${view.year}/`)
      ? { html, files: filesOf(site, view), pictures: ['picture.svg'] }
      : { html, files: {}, pictures: [] };
  },
};

/** The rows of a map as CSV, and its picture. */
function filesOf(site: Site, view: View): PageFiles['files'] {
  const state = exploreState(site, view, '');
  const series = site.dataset.series.get(view.indicator);
  return {
    'picture.svg': pictureSvg(state.model, site.geography, state.locale),
    ...(series === undefined ? {} : { 'data.csv': observationsCsv(state.dataset, series, view.year) }),
  };
}

const STYLES = [...BASE_STYLES, ...CRITICAL_STYLES];
const stylesheets = new WeakMap<Site, Map<Topic, string>>();

/** Scripts turn one explore page into another, and bring the colours of the other topics. */
function stylesOf(site: Site, shown: Topic): string {
  const known = stylesheets.get(site) ?? new Map<Topic, string>();
  stylesheets.set(site, known);
  const { dataset, geography } = site;
  const others = topicsOf(dataset).filter((topic) => topic !== shown);
  const styles = known.get(shown) ?? pageStyles(STYLES, [shown], geography.plane, others);
  known.set(shown, styles);
  return styles;
}

/** Of a page that may show any topic. */
export function stylesOfAllTopics({ dataset, geography }: Site): string {
  return pageStyles(STYLES, topicsOf(dataset), geography.plane);
}

/**
 * @param root from the page up to the site's folder
 * @returns the page's HTML: the whole map, readable and linked without any script
 */
function writeExplorePage(
  site: Site,
  view: View,
  { root, script, app, siteUrl }: PageOptions & { readonly root: string },
): string {
  const state = exploreState(site, view, root);
  const { model, locale } = state;
  const { t, texts } = locale;
  const title = `${t('explore.title', { indicator: texts.indicators[view.indicator]?.short ?? '', year: String(view.year) })} · ${texts.site.title}`;
  const addressOf = (language: View['language']) => `${siteUrl ?? ''}${viewPath({ ...view, language }, site.context)}`;
  const body = renderToString(<ExplorePage state={state} links={linksOf(state)} actions={null} />);
  return writeDocument({
    language: view.language,
    title,
    description: `${model.headline}. ${model.details.join('. ')}.`,
    css: stylesOf(site, model.topic),
    body: `<div id="app">${body}</div>${loadFailure(t)}`,
    firstSight: BEHIND_MAP,
    data: { root, app, indicator: view.indicator, year: String(view.year) },
    script: `${root}${script}`,
    ...(siteUrl === null
      ? {}
      : {
          canonical: addressOf(view.language),
          alternates: LANGUAGES.map((language) => ({ language, url: addressOf(language) })),
          image: `${siteUrl}${view.language}/map/${view.indicator}/${view.year}/picture.png`,
        }),
    jsonLd: datasetJsonLd(state, siteUrl, licenceUrlOf(site)),
  });
}

/** Shown by the script when it cannot load what it needs; the page itself stays as it is. */
export function loadFailure(t: Translate): string {
  return `<p class="notice" id="load-failure" role="alert" hidden>${t('problem.data-not-loaded')} <a href="">${t('common.tryAgain')}</a></p>`;
}
