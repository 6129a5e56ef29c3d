/** What scripts know of a release before any figures: regions, indicators, shapes, pages. */
import type { Geography } from '../domain/geography.ts';
import type { Dataset } from '../domain/types.ts';
import { contextWith, type latestYears, type ViewContext } from './defaults.ts';
import type { PageLink } from './pageLinks.ts';

/** Names in the folder of the release. */
export const REGISTERS_FILE = 'registers.json';
export const CATALOGUE_FILE = 'catalogue.json';

/** The dataset without its series, the country's shapes, and what an address may name. */
export interface Catalogue {
  readonly dataset: Omit<Dataset, 'series'>;
  readonly context: ViewContext;
  readonly geography: Geography;
}

/** In JSON: the context is made from the indicators again, so that they are not sent twice. */
export interface CatalogueFile extends Pick<Catalogue, 'dataset' | 'geography'> {
  readonly latestYears: ReturnType<typeof latestYears>;
  readonly pages: readonly PageLink[];
}

/** @throws Error for JSON that is no catalogue */
export function readCatalogue(json: Readonly<Record<string, unknown>>): Catalogue {
  const missing = (['dataset', 'geography', 'latestYears', 'pages'] as const).find((key) => !(key in json));
  if (missing !== undefined) throw new Error(`no ${missing} in the catalogue`);
  const { dataset, geography, latestYears, pages } = json as Readonly<Record<string, unknown>> & CatalogueFile;
  return { dataset, geography, context: { ...contextWith(dataset, latestYears), plane: geography.plane, pages } };
}
