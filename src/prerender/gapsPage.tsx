/** The page of gaps of each language: static, complete without scripts; only where a country says what to cross. */
import { renderToString } from 'preact-render-to-string';
import { latestYear, observationAt } from '../domain/dataset.ts';
import { LANGUAGES, type Language } from '../domain/types.ts';
import { bivariateCss } from '../map/bivariatePalette.ts';
import { describeMap } from '../map/describeMap.ts';
import { GapsPage, leadOf } from '../pages/gaps/Page.tsx';
import type { GapsState } from '../pages/gaps/types.ts';
import { REGISTER_FOLDERS } from '../pages/registers/folders.ts';
import { encodeView } from '../view/codec.ts';
import { defaultView } from '../view/defaults.ts';
import { gapChange } from '../view/doors.ts';
import { canBeCrossed } from '../view/fit.ts';
import { parsePath, relativeRoot } from '../view/paths.ts';
import { changeView } from '../view/transitions.ts';
import { countryName } from './countryName.ts';
import { writeDocument } from './document.ts';
import type { PageKind } from './pageKind.ts';
import type { Site } from './site.ts';
import { pageStyles } from './styles.ts';

const FOLDER = REGISTER_FOLDERS.gaps;
const STYLES = [
  'ui/base.css',
  'map/svg/map.css',
  'map/legend/square.css',
  'pages/registers/registers.css',
  'pages/gaps/gaps.css',
];

export const gapsPages: PageKind = {
  paths: ({ context }) => (gapChange(context) === null ? [] : LANGUAGES.map((language) => `${language}/${FOLDER}`)),
  write: (site, path, { siteUrl }) => {
    const language = parsePath(path)?.language ?? LANGUAGES[0];
    const state = gapsState(site, language, siteUrl === null ? null : siteUrl + path);
    const { t, texts } = state.locale;
    const html = writeDocument({
      language,
      title: `${t('gaps.title')} · ${texts.site.title}`,
      description: `${state.model.headline}. ${leadOf(state)}`,
      css: `${pageStyles(STYLES, [], site.geography.plane)}\n${bivariateCss()}`,
      body: renderToString(<GapsPage state={state} />),
      ...(siteUrl === null
        ? {}
        : {
            canonical: siteUrl + path,
            alternates: LANGUAGES.map((other) => ({ language: other, url: `${siteUrl}${other}/${FOLDER}` })),
          }),
    });
    return { html, files: {}, pictures: [] };
  },
};

export function gapsState(site: Site, language: Language, url: string | null): GapsState {
  const { dataset, registers, geography, context, locales } = site;
  const locale = locales[language];
  const root = relativeRoot(`${language}/${FOLDER}`);
  const { view } = changeView(defaultView(context, language), gapChange(context) ?? {}, context);
  const model = describeMap(dataset, view, locale);
  const { legend } = model;
  if (legend.kind !== 'bivariate') throw new Error('gapAxes name two indicators that cannot be crossed');
  const hrefOf = (change: Parameters<typeof changeView>[1]) => {
    const { path, query } = encodeView(changeView(view, change, context).view, context);
    return root + path + query;
  };
  return {
    locale,
    dataset,
    registers,
    pages: context.recordPages ?? [],
    root,
    url,
    geography,
    view,
    model: { ...model, legend },
    mapHref: hrefOf({}),
    countryName: (code) => countryName(code, language),
    // What the capability profile is made of, where it can stand in the square.
    others: registers.profile.flatMap(({ indicator: id, per }) => {
      const indicator = dataset.indicators.find((one) => one.id === id);
      const isOther = id !== view.indicator && per === null && indicator !== undefined && canBeCrossed(indicator);
      const series = dataset.series.get(id);
      const latest = series === undefined ? null : latestYear(series);
      const known = dataset.regions.filter(
        (region) =>
          series !== undefined && latest !== null && observationAt(series, region.id, latest)?.kind === 'value',
      );
      // Of a few regions only a square would say little of the rest.
      return isOther && 2 * known.length >= dataset.regions.length
        ? [{ name: locale.texts.indicators[id]?.short ?? id, href: hrefOf({ indicator: id }) }]
        : [];
    }),
  };
}
