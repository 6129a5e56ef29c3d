/** All frames of today's release, as its record keeps them: described, placed and worded, so that nothing is left to decide. */
import { h, type ComponentChild } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { SIZE_CLASSES, type Geography, type SizeClass } from '../../../domain/geography.ts';
import { LANGUAGES, type IndicatorId, type Language, type RegionId } from '../../../domain/types.ts';
import { footOf } from '../../../export/PictureFrame.tsx';
import { REGION_PICTURE_SIZE } from '../../../export/regionPicture.tsx';
import type { Locale } from '../../../i18n/locale.ts';
import { markLayoutOf, type MarkLayout } from '../../../map/marks/markLayout.ts';
import type { MapModel } from '../../../map/model.ts';
import { locatorLayout } from '../../../map/svg/LocatorMap.tsx';
import type { WordLayouts } from '../../../map/layouts/words.ts';
import { decodeView } from '../../../view/codec.ts';
import { exploreState } from '../../explore/exploreState.ts';
import { titled, type PageSources } from '../../pageKind.ts';
import { describeRegion } from '../../region/describeRegion.ts';
import { sheetsOf } from '../../region/page.ts';
import { pictureOf } from '../../region/pictureOf.ts';
import { EmbedMap, type EmbeddedModel } from '../EmbedMap.tsx';
import { EMBED_LOCATOR_SIZE, EmbedRegion, type EmbeddedRegion } from '../EmbedRegion.tsx';
import { embeddedMap } from '../mapPage.ts';
import { listeningLocale, type KeptNames, type KeptWords } from './keptWords.ts';
import type { FrozenFrame, FrozenMap, FrozenRegion, IndicatorNames } from './record.ts';
import { FRAME_ROOT } from './recordText.ts';

/** Frames that differ in language alone stand side by side: together they compress to little more than one. */
export function describeFrames(sources: PageSources, onFrame: () => void = () => undefined): readonly FrozenFrame[] {
  const inLanguages = (describe: (language: Language) => FrozenFrame) =>
    LANGUAGES.map((language) => {
      const frame = describe(language);
      onFrame();
      return frame;
    });
  const maps = sources.context.indicators
    .filter(({ years }) => years.length > 0)
    .flatMap(({ id }) => inLanguages((language) => frozenMap(sources, id, language)));
  const regions = sources.dataset.regions.flatMap(({ id }) =>
    inLanguages((language) => frozenRegion(sources, id, language)),
  );
  return [...maps, ...regions];
}

function frozenMap(sources: PageSources, indicator: IndicatorId, language: Language): FrozenMap {
  const { view } = decodeView(`${language}/map/${indicator}/`, '', sources.context);
  const state = exploreState(sources, view, FRAME_ROOT);
  const { model, locale, geography, dataset } = state;
  const kept = keptModel(model);
  const map = { ...embeddedMap(state), model: kept };
  const isOfRecords = model.records !== null;
  const name = locale.texts.indicators[indicator]?.short ?? '';
  return {
    kind: 'map',
    indicator,
    language,
    title: titled(locale, locale.t('explore.title', { indicator: name, year: String(view.year) })),
    description: model.headline,
    model: kept,
    labels: isOfRecords ? null : eachSize(map.layouts),
    marks: isOfRecords ? eachSize<MarkLayout[SizeClass]>(markLayoutOf(geography, model)) : null,
    words: wordsOf(locale, (listening) => h(EmbedMap, { map, geography, locale: listening, root: '', href: '' })),
    foot: footOf(titlesOf(model), { release: dataset.release, url: null }, locale),
  };
}

function frozenRegion(sources: PageSources, region: RegionId, language: Language): FrozenRegion {
  const { dataset, geography } = sources;
  const sheets = sheetsOf(sources, language);
  const { locale } = sheets;
  const described = describeRegion(sheets, region, FRAME_ROOT);
  const { name, capability, science, sparks, places } = described;
  const indicator = capability?.row.indicator ?? null;
  const model: EmbeddedRegion = {
    name,
    capability,
    // Only what its three facts show.
    science:
      science === null
        ? null
        : { ...science, profile: [], publishing: [], strengths: null, budget: null, organisations: null },
    sparks: sparks.filter((spark) => spark.indicator === indicator),
    places,
    sources: described.sources.map(({ title }) => ({ title })),
  };
  const { release } = dataset;
  const picture = pictureOf(described);
  const layoutAt = (size: SizeClass) => locatorLayout({ places, geography, size });
  return {
    kind: 'region',
    region,
    language,
    title: titled(locale, locale.t('region.title', { name })),
    description: described.lead,
    model,
    picture,
    labels: {
      [EMBED_LOCATOR_SIZE]: layoutAt(EMBED_LOCATOR_SIZE),
      [REGION_PICTURE_SIZE]: layoutAt(REGION_PICTURE_SIZE),
    },
    indicator,
    words: wordsOf(locale, (listening) => h(EmbedRegion, { model, locale: listening, geography, release, href: '' })),
    foot: footOf(picture.sources, { release, url: null }, locale),
  };
}

/** All that is asked for while this is drawn. */
function wordsOf(locale: Locale, draw: (listening: Locale) => ComponentChild): KeptWords {
  const listening = listeningLocale(locale);
  renderToString(h('div', null, draw(listening.locale)));
  return listening.words;
}

function keptModel(model: MapModel): EmbeddedModel {
  const { details: _details, notes: _notes, changeNote: _change, years: _years, ...shown } = model;
  return {
    ...shown,
    // Only tiles and circles have these, and no frame is either.
    territories: model.territories.map((mark) => ({ ...mark, circle: null, tileValue: '' })),
    rows: model.rows.map(({ region, name, rankText, valueText }) => ({ region, name, rankText, valueText })),
    national: model.national === null ? null : { valueText: model.national.valueText },
    sources: model.sources.map(({ title }) => ({ title })),
  };
}

const titlesOf = ({ sources }: Pick<MapModel, 'sources'>): readonly string[] => sources.map(({ title }) => title);

/** What is placed when it is asked for, placed. */
function eachSize<Layout = WordLayouts[SizeClass]>(
  layouts: Readonly<Record<SizeClass, Layout>>,
): Readonly<Record<SizeClass, Layout>> {
  return Object.fromEntries((Object.keys(SIZE_CLASSES) as SizeClass[]).map((size) => [size, layouts[size]])) as Record<
    SizeClass,
    Layout
  >;
}

/** What the frames name that no message has. */
export function keptNames({
  locales,
  dataset,
}: Pick<PageSources, 'locales' | 'dataset'>): Readonly<Record<Language, KeptNames>> {
  return Object.fromEntries(
    LANGUAGES.map((language) => {
      const { site, regions } = locales[language].texts;
      const { title, publisher, publisherShort } = site;
      return [language, { site: { title, publisher, publisherShort }, country: regions[dataset.country]?.full ?? '' }];
    }),
  ) as Record<Language, KeptNames>;
}

/** Of all indicators: a release that withdraws one has no words for it. */
export function indicatorNames({ locales, dataset }: Pick<PageSources, 'locales' | 'dataset'>): IndicatorNames {
  return Object.fromEntries(
    dataset.indicators.map(({ id }) => [
      id,
      Object.fromEntries(LANGUAGES.map((language) => [language, locales[language].texts.indicators[id]?.short ?? id])),
    ]),
  ) as IndicatorNames;
}

/** As much of a geography as frames are drawn from. */
export function drawnGeography(geography: Geography): Geography {
  return { ...geography, neighbours: {}, tiles: {} };
}
