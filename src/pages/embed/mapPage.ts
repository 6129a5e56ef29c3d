/** The map of an indicator, for frames of other sites: of its latest year, and of each year. */
import { h } from 'preact';
import { chosenThemeCss } from '../../map/cssVariables.ts';
import type { RegionId } from '../../domain/types.ts';
import type { MapModel } from '../../map/model.ts';
import { decodeView } from '../../view/codec.ts';
import { viewPath } from '../../view/paths.ts';
import { exploreState } from '../explore/exploreState.ts';
import * as RECORD_MAPS from '../explore/rareMaps.ts';
import type { ExploreState } from '../explore/types.ts';
import { laidOut } from '../explore/useLayout.ts';
import { inEachLanguage, titled, type PageKind } from '../pageKind.ts';
import { EmbedMap, type EmbeddedMap } from './EmbedMap.tsx';
import { mapHeight } from './embedHeight.ts';
import { FRAME } from './frameParts.ts';
import { regionCss } from './regionCss.ts';

/** Of every frame that shows a map. */
export const MAP_FRAME_STYLES = [
  'map/svg/MapSvg.css',
  'map/marks/marks.css',
  'map/legend/Legend.css',
  'map/legend/CircleKey.css',
  'map/legend/RecordLegend.css',
  'map/alone/CountryBars.css',
  'pages/embed/embed.css',
] as const;

export const embedMapPage: PageKind = {
  id: 'embedMap',
  paths: ({ context }) =>
    context.indicators
      .filter(({ years }) => years.length > 0)
      .flatMap(({ id, years }) => [`embed/map/${id}/`, ...years.map((year) => `embed/map/${id}/${year}/`)])
      .flatMap(inEachLanguage),
  section: null,
  styles: MAP_FRAME_STYLES,
  hasRamps: true,
  ...FRAME,
  contents: ({ path, root }, sources) => {
    const { view } = decodeView(path.replace('/embed/', '/'), '', sources.context);
    const state = exploreState(sources, view, root);
    const { model, locale, dataset } = state;
    const indicator = locale.texts.indicators[view.indicator]?.short ?? '';
    return {
      title: titled(locale, locale.t('explore.title', { indicator, year: String(view.year) })),
      description: model.headline,
      body: h(EmbedMap, {
        map: embeddedMap(state),
        geography: state.geography,
        locale,
        root,
        href: root + viewPath(view, sources.context),
      }),
      data: { height: String(mapHeight(state)) },
      topic: model.topic,
      ramp: model.ramp,
      css: mapFrameCss(
        model,
        dataset.regions.map(({ id }) => id),
      ),
    };
  },
};

/** Rules that the file of one map has for itself. */
export function mapFrameCss({ topic, ramp }: Pick<MapModel, 'topic' | 'ramp'>, regions: readonly RegionId[]): string {
  return chosenThemeCss([...new Set([topic, ramp])]) + regionCss(regions);
}

/** What its frame shows of the page of a view. */
export function embeddedMap({ model, geography, dataset }: ExploreState): EmbeddedMap {
  return {
    model,
    layouts: laidOut(geography, model, 'map', RECORD_MAPS).layouts,
    regions: dataset.regions.map(({ id }) => id),
    country: dataset.country,
    release: dataset.release,
  };
}
