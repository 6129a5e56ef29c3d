/** All data as one schema.org Dataset with its downloads, for search engines of data. */
import type { DataState } from './types.ts';

/** Addresses are relative to nothing, so without `siteUrl` there are none. */
export function catalogueJsonLd(
  { locale, release, extent, downloads, licences, url }: DataState,
  siteUrl: string | null,
): object {
  const { site, language } = locale.texts;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: site.title,
    description: site.description,
    inLanguage: language,
    version: release,
    creator: { '@type': 'Organization', name: site.publisher, url: site.publisherUrl },
    isAccessibleForFree: true,
    ...(licences[0] === undefined ? {} : { license: licences[0].url }),
    ...(extent.years === null ? {} : { temporalCoverage: `${extent.years.from}/${extent.years.to}` }),
    ...(siteUrl === null
      ? {}
      : {
          url,
          distribution: downloads.map(({ path, bytes }) => ({
            '@type': 'DataDownload',
            contentUrl: siteUrl + path,
            contentSize: `${bytes} B`,
          })),
        }),
  };
}
