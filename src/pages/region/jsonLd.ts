/** A region's figures as a schema.org Dataset, for search engines of data. */
import type { RegionId } from '../../domain/types.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { PageSources } from '../pageKind.ts';

interface RegionData {
  readonly sources: PageSources;
  readonly locale: Locale;
  readonly region: RegionId;
  readonly name: string;
  readonly description: string;
  /** Of the region's page, where it is known; without it there are no addresses. */
  readonly url: string | null;
}

export function regionJsonLd({ sources, locale, region, name, description, url }: RegionData): object {
  const { texts } = locale;
  const licence = sources.licenceUrl();
  const distribution = { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: `${url ?? ''}data.csv` };
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name,
    description,
    inLanguage: texts.language,
    version: sources.dataset.release,
    creator: { '@type': 'Organization', name: texts.site.publisher, url: texts.site.publisherUrl },
    isAccessibleForFree: true,
    ...(licence === undefined ? {} : { license: licence }),
    spatialCoverage: { '@type': 'Place', identifier: region, name: texts.regions[region]?.full },
    ...(url === null ? {} : { url, distribution: [distribution] }),
  };
}
