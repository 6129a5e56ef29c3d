/** One page for each region. */
import { h } from 'preact';
import type { Dataset, Language, RegionId } from '../../domain/types.ts';
import { regionCsv } from '../../export/observationsCsv.ts';
import { regionPictureSvg } from '../../export/regionPicture.tsx';
import { parsePath } from '../../view/paths.ts';
import { regionHeight } from '../embed/embedHeight.ts';
import { embedRegionPath } from '../embed/embedPaths.ts';
import { OEMBED_FILE, oembedFile } from '../embed/oembed.ts';
import { inEachLanguage, titled, urlOf, type PageKind, type PageSources } from '../pageKind.ts';
import { describeRegion } from './describeRegion.ts';
import { regionJsonLd } from './jsonLd.ts';
import { RegionPage } from './Page.tsx';
import { pictureOf } from './pictureOf.ts';
import { SQUARE_FILE } from '../share/sharedFile.ts';
import { sharedRegionFiles } from './sharedRegion.ts';
import { createSheets, type RegionSheets } from './sheets.ts';

export const regionPage: PageKind = {
  id: 'region',
  paths: ({ dataset }) => dataset.regions.flatMap(({ id }) => inEachLanguage(`region/${id}/`)),
  section: 'regions',
  styles: [
    'ui/TableBox.css',
    'map/svg/MapSvg.css',
    'map/svg/LocatorMap.css',
    'map/marks/marks.css',
    'pages/region/Page.css',
    'pages/region/portrait/Head.css',
    'pages/region/portrait/ThreeFacts.css',
    'pages/region/portrait/Ways.css',
    'pages/region/Fold.css',
    'pages/region/Related.css',
    'pages/region/charts.css',
    'pages/region/PlaceAmong.css',
    'pages/region/Sparks.css',
    'pages/region/Missing.css',
    'pages/region/science/Science.css',
    'pages/strengths/PercentileDot.css',
    'ui/printedFoot.css',
    'pages/region/print.css',
  ],
  script: { module: 'pages/region/client.ts', isMissing: 'pageScript.missing.region' },
  offline: true,
  contents: (at, sources) => {
    const { path, language, root, siteUrl } = at;
    const { dataset, geography } = sources;
    const region = parsePath(path)?.page[1] as RegionId;
    const sheets = sheetsOf(sources, language);
    const { locale } = sheets;
    const model = describeRegion(sheets, region, root);
    const name = locale.t('region.title', { name: model.name });
    const { release, regions } = dataset;
    return {
      title: titled(locale, name),
      description: `${model.lead}. ${model.notable[0] ?? ''}.`,
      body: h(RegionPage, { model, locale, geography, release, count: regions.length, root, pages: sheets.pages }),
      picturePath: `${path}picture.png`,
      jsonLd: regionJsonLd({ sources, locale, region, name, description: model.lead, url: urlOf(at) }),
      ...(siteUrl === null ? {} : { oembedPath: path + OEMBED_FILE }),
      files: [
        ...(siteUrl === null
          ? []
          : [
              oembedFile({
                locale,
                siteUrl,
                title: name,
                src: siteUrl + embedRegionPath(language, region),
                height: regionHeight({ model, locale, release }),
                href: siteUrl + path,
                link: name,
                picture: `${siteUrl}${path}picture.png`,
              }),
            ]),
        ...sharedRegionFiles(sources, {
          region,
          at,
          about: model.about,
          height: regionHeight({ model, locale, release }),
        }),
        { name: 'data.csv', text: regionCsv(dataset, region) },
        {
          name: 'picture.svg',
          text: regionPictureSvg(pictureOf(model), geography, locale, { release, url: urlOf(at) }),
          isPicture: true,
        },
        {
          name: SQUARE_FILE,
          text: regionPictureSvg(pictureOf(model), geography, locale, { release, url: urlOf(at) }, 'square'),
        },
      ],
    };
  },
};

const known = new WeakMap<Dataset, Map<Language, RegionSheets>>();

/** Places and scales of all regions, once per language: every page of a region reads them. */
export function sheetsOf(sources: PageSources, language: Language): RegionSheets {
  const { dataset, locales } = sources;
  const ofDataset = known.get(dataset) ?? new Map<Language, RegionSheets>();
  known.set(dataset, ofDataset);
  const sheets = ofDataset.get(language) ?? createSheets(sources, locales[language]);
  ofDataset.set(language, sheets);
  return sheets;
}
