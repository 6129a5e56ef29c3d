/** The view as a schema.org Dataset, for search engines of data. */
import type { ExploreState } from './types.ts';

/** Addresses are relative to nothing, so without `siteUrl` there are none. */
export function datasetJsonLd(
  { model, locale, dataset, view }: ExploreState,
  siteUrl: string | null,
  licence?: string,
): object {
  const { texts } = locale;
  const years = model.years.map(({ year }) => year);
  const folder = `${view.language}/map/${view.indicator}/${view.year}/`;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: `${model.title}, ${view.year}`,
    description: `${model.headline}. ${texts.indicators[view.indicator]?.definition ?? ''}`,
    inLanguage: view.language,
    version: dataset.release,
    creator: { '@type': 'Organization', name: texts.site.publisher, url: texts.site.publisherUrl },
    isAccessibleForFree: true,
    ...(licence === undefined ? {} : { license: licence }),
    temporalCoverage: `${years[0]}/${years.at(-1)}`,
    spatialCoverage: { '@type': 'Place', identifier: dataset.country, name: texts.regions[dataset.country]?.full },
    variableMeasured: { '@type': 'PropertyValue', name: model.title, unitText: model.unit },
    ...(siteUrl === null
      ? {}
      : {
          url: siteUrl + folder,
          distribution: [
            { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: `${siteUrl}${folder}data.csv` },
          ],
        }),
  };
}
