/** A region, for frames of other sites. */
import { h } from 'preact';
import type { RegionId } from '../../domain/types.ts';
import { chosenThemeCss } from '../../map/cssVariables.ts';
import { parsePath } from '../../view/paths.ts';
import { inEachLanguage, titled, type PageKind } from '../pageKind.ts';
import { describeRegion } from '../region/describeRegion.ts';
import { sheetsOf } from '../region/page.ts';
import { regionHeight } from './embedHeight.ts';
import { EmbedRegion } from './EmbedRegion.tsx';
import { FRAME } from './frameParts.ts';

/** Of every frame that shows a region. */
export const REGION_FRAME_STYLES = [
  'map/svg/MapSvg.css',
  'map/svg/LocatorMap.css',
  'map/marks/marks.css',
  'ui/functions.css',
  'pages/region/portrait/ThreeFacts.css',
  'pages/region/charts.css',
  'pages/embed/embed.css',
] as const;

export const embedRegionPage: PageKind = {
  id: 'embedRegion',
  paths: ({ dataset }) => dataset.regions.flatMap(({ id }) => inEachLanguage(`embed/region/${id}/`)),
  section: null,
  styles: REGION_FRAME_STYLES,
  ...FRAME,
  contents: ({ path, language, root }, sources) => {
    const { dataset, geography } = sources;
    const region = parsePath(path)?.page[2] as RegionId;
    const sheets = sheetsOf(sources, language);
    const { locale } = sheets;
    const model = describeRegion(sheets, region, root);
    const href = `${root}${language}/region/${region}/`;
    return {
      title: titled(locale, locale.t('region.title', { name: model.name })),
      description: model.lead,
      body: h(EmbedRegion, { model, locale, geography, release: dataset.release, href }),
      data: { height: String(regionHeight({ model, locale, release: dataset.release })) },
      css: chosenThemeCss([]),
    };
  },
};
