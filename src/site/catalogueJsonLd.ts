/** All data as one schema.org Dataset with its downloads, for search engines of data. */
import type { DataState } from '../pages/data/types.ts';

/** @returns JSON; addresses are relative to nothing, so without `siteUrl` there are none */
export function catalogueJsonLd(
  { locale, release, extent, downloads, licences, url }: DataState,
  siteUrl: string | null,
): string {
  const { site, language } = locale.texts;
  return JSON.stringify({
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
  });
}
