/** What pages are written from: a site, and what can only be found out where it is built. */
import type { PageSources } from '../pages/pageKind.ts';
import { countryName } from './countryName.ts';
import { dataFacts, licenceUrlOf } from './dataFacts.ts';
import type { Site } from './site.ts';

export function pageSources(site: Site): PageSources {
  return { ...site, published: () => dataFacts(site), licenceUrl: () => licenceUrlOf(site), countryName };
}
