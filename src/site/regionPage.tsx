/** Pages of the regions: one each, and one that lists them; complete without any script. */
import { renderToString } from 'preact-render-to-string';
import { regionCsv } from '../data/publish/observationsCsv.ts';
import { LANGUAGES, type Language, type RegionId } from '../domain/types.ts';
import { regionPictureSvg } from '../export/regionPicture.tsx';
import { describeRegion } from '../pages/region/describeRegion.ts';
import { RegionPage } from '../pages/region/Page.tsx';
import { RegionsPage } from '../pages/region/RegionsPage.tsx';
import { createSheets, type RegionSheets } from '../pages/region/sheets.ts';
import { pictureOf } from '../pages/region/pictureOf.ts';
import { parsePath, relativeRoot } from '../view/paths.ts';
import { licenceUrlOf } from './dataFacts.ts';
import { writeDocument, type DocumentParts } from './document.ts';
import type { PageFiles, PageKind, PageOptions } from './pageKind.ts';
import type { Site } from './site.ts';
import { BASE_STYLES, pageStyles } from './styles.ts';

const FOLDER = 'region/';
const STYLES = [
  ...BASE_STYLES,
  'map/svg/MapSvg.css',
  'pages/region/region.css',
  'pages/region/science/science.css',
  'pages/strengths/percentile.css',
  'pages/region/print.css',
];

export const regionPages: PageKind = {
  paths: ({ dataset }) =>
    LANGUAGES.flatMap((language) => [
      `${language}/${FOLDER}`,
      ...dataset.regions.map(({ id }) => `${language}/${FOLDER}${id}/`),
    ]),
  write: (site, path, options) => {
    const address = parsePath(path);
    if (address === null) throw new Error(`no page of a region: ${path}`);
    const sheets = sheetsOf(site, address.language);
    const region = site.dataset.regions.find(({ id }) => id === address.page[1]);
    return region === undefined
      ? { html: writeRegionsPage(site, sheets, path, options), files: {}, pictures: [] }
      : writeRegionPage(site, sheets, region.id, path, options);
  },
};

function writeRegionPage(
  site: Site,
  sheets: RegionSheets,
  region: RegionId,
  path: string,
  { siteUrl }: PageOptions,
): PageFiles {
  const { dataset, geography } = site;
  const { locale } = sheets;
  const root = relativeRoot(path);
  const model = describeRegion(sheets, region, root);
  const title = locale.t('region.title', { name: model.name });
  return {
    html: writeDocument({
      language: locale.texts.language,
      title: `${title} · ${locale.texts.site.title}`,
      description: `${model.lead}. ${model.notable[0] ?? ''}.`,
      css: stylesOf(site),
      body: renderToString(
        <RegionPage
          model={model}
          locale={locale}
          geography={geography}
          release={dataset.release}
          count={dataset.regions.length}
          root={root}
        />,
      ),
      ...absolute(siteUrl, path),
      ...(siteUrl === null ? {} : { image: `${siteUrl}${path}picture.png` }),
      jsonLd: regionJsonLd(site, locale, region, title, model.lead, siteUrl === null ? null : siteUrl + path),
    }),
    files: {
      'data.csv': regionCsv(dataset, region),
      'picture.svg': regionPictureSvg(pictureOf(model), geography, locale),
    },
    pictures: ['picture.svg'],
  };
}

function writeRegionsPage(site: Site, sheets: RegionSheets, path: string, { siteUrl }: PageOptions): string {
  const { t, texts } = sheets.locale;
  return writeDocument({
    language: texts.language,
    title: `${t('region.index.title')} · ${texts.site.title}`,
    description: `${t('region.index.about')}.`,
    css: stylesOf(site),
    body: renderToString(<RegionsPage sheets={sheets} root={relativeRoot(path)} />),
    ...absolute(siteUrl, path),
  });
}

/** Addresses that can be written only when the site's own is known. */
function absolute(siteUrl: string | null, path: string): Pick<DocumentParts, 'canonical' | 'alternates'> {
  if (siteUrl === null) return {};
  const rest = path.slice(path.indexOf('/'));
  return {
    canonical: siteUrl + path,
    alternates: LANGUAGES.map((language) => ({ language, url: `${siteUrl}${language}${rest}` })),
  };
}

function regionJsonLd(
  site: Site,
  { texts }: RegionSheets['locale'],
  region: RegionId,
  name: string,
  description: string,
  url: string | null,
): string {
  const { dataset } = site;
  const licence = licenceUrlOf(site);
  const distribution = { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: `${url ?? ''}data.csv` };
  return JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name,
    description,
    inLanguage: texts.language,
    version: dataset.release,
    creator: { '@type': 'Organization', name: texts.site.publisher, url: texts.site.publisherUrl },
    isAccessibleForFree: true,
    ...(licence === undefined ? {} : { license: licence }),
    spatialCoverage: { '@type': 'Place', identifier: region, name: texts.regions[region]?.full },
    ...(url === null ? {} : { url, distribution: [distribution] }),
  });
}

const sheets = new WeakMap<Site, Map<Language, RegionSheets>>();

/** Places and scales of all regions, once per language: twenty pages read them. */
function sheetsOf(site: Site, language: Language): RegionSheets {
  const known = sheets.get(site) ?? new Map<Language, RegionSheets>();
  sheets.set(site, known);
  const own = known.get(language) ?? createSheets(site, site.locales[language]);
  known.set(language, own);
  return own;
}

const stylesheets = new WeakMap<Site, string>();

/** No ramp: these pages colour no class. */
function stylesOf(site: Site): string {
  const known = stylesheets.get(site) ?? pageStyles(STYLES, [], site.geography.plane);
  stylesheets.set(site, known);
  return known;
}
