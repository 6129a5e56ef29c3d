/** The map: the default view of each language, every indicator, and each of its years. */
import { h } from 'preact';
import { observationsCsv } from '../../export/observationsCsv.ts';
import { pictureSvg } from '../../export/picture.tsx';
import { decodeView } from '../../view/codec.ts';
import { DEFAULT_LANGUAGE, defaultView } from '../../view/defaults.ts';
import { viewPath } from '../../view/paths.ts';
import { topicChange, topicsIn } from '../../view/topics.ts';
import { mapHeight } from '../embed/embedHeight.ts';
import { embedMapPath } from '../embed/embedPaths.ts';
import { OEMBED_FILE, oembedFile } from '../embed/oembed.ts';
import { inEachLanguage, titled, urlOf, type PageAddress, type PageFile, type PageKind } from '../pageKind.ts';
import { exploreState } from './exploreState.ts';
import { datasetJsonLd } from './jsonLd.ts';
import { BEHIND_MAP } from './MapFigure.tsx';
import { ServedPage } from './ServedPage.tsx';
import { ALONE_STYLES, CRITICAL_STYLES } from './styles.ts';
import type { ExploreState } from './types.ts';

export const explorePage: PageKind = {
  id: 'explore',
  paths: ({ context }) => [
    ...inEachLanguage('map/'),
    ...context.indicators
      .filter(({ years }) => years.length > 0)
      .flatMap(({ id, years }) => [`map/${id}/`, ...years.map((year) => `map/${id}/${year}/`)])
      .flatMap(inEachLanguage),
  ],
  // Its header says the topic of each document (`Page.tsx`); the first one is of this.
  section: 'capability',
  navigation: ({ context }) =>
    topicsIn(context).map((topic) => ({
      topic,
      navigation: `common.nav.${topic}` as const,
      path: viewPath({ ...defaultView(context, DEFAULT_LANGUAGE), ...topicChange(context, topic) }, context),
    })),
  styles: CRITICAL_STYLES,
  hasRamps: true,
  script: { module: 'pages/explore/client.tsx', isMissing: 'pageScript.missing.map' },
  messages: ['common', 'explore', 'problem', 'finding', 'locator'],
  layerMessages: ['layer', 'records'],
  shareMessages: ['share', 'region.lead', 'picture', 'embed.source'],
  firstSight: BEHIND_MAP,
  // There are hundreds of these pages. None is kept: scripts draw any of them (`shell/page.ts`).
  offline: false,
  contents: (at, sources) => {
    const { path, root, app, siteUrl } = at;
    const { context, licenceUrl } = sources;
    const { view } = decodeView(path, '', context);
    const state = exploreState(sources, view, root);
    const { model, locale } = state;
    const { t, texts } = locale;
    const indicator = texts.indicators[view.indicator]?.short ?? '';
    return {
      title: titled(locale, t('explore.title', { indicator, year: String(view.year) })),
      description: `${model.headline}. ${model.details.join('. ')}.`,
      body: h(ServedPage, { state }),
      data: { root, app, indicator: view.indicator, year: String(view.year) },
      topic: model.topic,
      ramp: model.ramp,
      ...(model.alone === null ? {} : { styles: ALONE_STYLES }),
      canonicalPath: viewPath(view, context),
      picturePath: `${view.language}/map/${view.indicator}/${view.year}/picture.png`,
      jsonLd: datasetJsonLd(state, siteUrl, licenceUrl()),
      // A page without a year shows a year that has a page of its own, with these files beside it.
      files: [...(path.endsWith(`/${view.year}/`) ? filesOf(state, urlOf(at)) : []), ...oembedOf(state, at)],
      ...(siteUrl === null ? {} : { oembedPath: path + OEMBED_FILE }),
    };
  },
};

/**
 * The map's picture, and its rows as CSV.
 * @param url of the page, where the build knows it
 */
function filesOf({ dataset, geography, locale, model, view }: ExploreState, url: string | null): readonly PageFile[] {
  const series = dataset.series.get(view.indicator);
  return [
    {
      name: 'picture.svg',
      text: pictureSvg(model, geography, locale, { release: dataset.release, url }),
      isPicture: true,
    },
    ...(series === undefined ? [] : [{ name: 'data.csv', text: observationsCsv(dataset, series, view.year) }]),
  ];
}

/** How others embed it, where its own address is known. */
function oembedOf(state: ExploreState, { path, siteUrl }: PageAddress): readonly PageFile[] {
  if (siteUrl === null) return [];
  const { context, locale, view } = state;
  const { t, texts } = locale;
  // The page without a year goes on with new figures, and so does its frame.
  const latest = path.endsWith(`/${view.year}/`) ? null : view.year;
  const title = t('explore.title', {
    indicator: texts.indicators[view.indicator]?.short ?? '',
    year: String(view.year),
  });
  return [
    oembedFile({
      locale,
      siteUrl,
      title,
      src: siteUrl + embedMapPath(view, latest),
      height: mapHeight(state),
      href: siteUrl + viewPath(view, context),
      link: title,
      picture: `${siteUrl}${view.language}/map/${view.indicator}/${view.year}/picture.png`,
    }),
  ];
}
