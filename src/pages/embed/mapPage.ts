/** The map of an indicator, for frames of other sites: of its latest year, and of each year. */
import { h } from 'preact';
import { chosenThemeCss } from '../../map/cssVariables.ts';
import { decodeView } from '../../view/codec.ts';
import { viewPath } from '../../view/paths.ts';
import { exploreState } from '../explore/exploreState.ts';
import { inEachLanguage, titled, type PageKind } from '../pageKind.ts';
import { EmbedMap } from './EmbedMap.tsx';
import { mapHeight } from './embedHeight.ts';
import { FRAME } from './frameParts.ts';
import { regionCss } from './regionCss.ts';

export const embedMapPage: PageKind = {
  id: 'embedMap',
  paths: ({ context }) =>
    context.indicators
      .filter(({ years }) => years.length > 0)
      .flatMap(({ id, years }) => [`embed/map/${id}/`, ...years.map((year) => `embed/map/${id}/${year}/`)])
      .flatMap(inEachLanguage),
  section: null,
  styles: [
    'map/svg/MapSvg.css',
    'map/marks/marks.css',
    'map/legend/Legend.css',
    'map/legend/CircleKey.css',
    'map/legend/RecordLegend.css',
    'pages/embed/embed.css',
  ],
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
      body: h(EmbedMap, { state, href: root + viewPath(view, sources.context) }),
      data: { height: String(mapHeight(state)) },
      topic: model.topic,
      ramp: model.ramp,
      css: chosenThemeCss([...new Set([model.topic, model.ramp])]) + regionCss(dataset.regions.map(({ id }) => id)),
    };
  },
};
