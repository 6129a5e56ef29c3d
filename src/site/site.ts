/** Everything that pages are written from: data, geography and words of one country. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileDataset, compileTexts } from '../data/compile/compile.ts';
import { buildGeography } from '../geo/buildGeography.ts';
import { detailPlaces } from '../geo/detailPlaces.ts';
import { allTerritories, territoryKey } from '../domain/dataset.ts';
import type { Registers } from '../domain/registers.ts';
import { LANGUAGES, type Dataset, type Language } from '../domain/types.ts';
import { compileMessages, readMessages, type MessageRow } from '../i18n/compileMessages.ts';
import { createLocale, type Locale } from '../i18n/locale.ts';
import type { ZoomPlaces } from '../domain/places.ts';
import type { Geography } from '../domain/geography.ts';
import type { PageKind } from '../pages/pageKind.ts';
import { pageLinks } from '../pages/pageLinks.ts';
import { REGISTRY } from '../pages/registry.ts';
import { contextOf, type ViewContext } from '../view/defaults.ts';

export interface Site {
  readonly dataset: Dataset;
  /** Organisations, needs, initiatives, targets, with their own words. */
  readonly registers: Registers;
  readonly geography: Geography;
  /** Districts and towns, for maps that are zoomed. */
  readonly places: ZoomPlaces;
  /** With the messages of all pages: what a page ships to browsers is `onlyMessages`. */
  readonly locales: Readonly<Record<Language, Locale>>;
  readonly context: ViewContext;
  /** Where it was read from, for what is published as it is kept. */
  readonly folders: { readonly data: string; readonly geo: string };
}

/** What a site is made of besides its data: tests add pages of their own. */
export interface SiteParts {
  readonly registry?: readonly PageKind[];
  /** Beside those of messages.csv. */
  readonly moreMessages?: readonly MessageRow[];
}

/**
 * @param dataFolder tables in the shape of data/README.md
 * @param geoFolder  boundaries in the shape of geo/README.md
 * @throws Error that lists each fault with file and line: a release is built from faultless data
 *   only, and the site keeps its last good build
 */
export function loadSite(
  dataFolder: string,
  geoFolder: string,
  { registry = REGISTRY, moreMessages = [] }: SiteParts = {},
): Site {
  const { dataset, registers, problems } = compileDataset(dataFolder, geoFolder);
  if (problems.length > 0) {
    throw new Error(
      `the data have faults (npm run data:check says more):\n${problems.map(({ file, line, message }) => `${file}:${line}: ${message}`).join('\n')}`,
    );
  }
  const messages = [
    ...readMessages(readFileSync(join(import.meta.dirname, '../i18n/messages.csv'), 'utf8')),
    ...moreMessages,
  ];
  const locales = Object.fromEntries(
    LANGUAGES.map((language) => [
      language,
      createLocale(compileTexts(dataFolder, language, compileMessages(messages, language))),
    ]),
  ) as Record<Language, Locale>;
  const merged = allTerritories(dataset)
    .filter((territory) => territory.length > 1)
    .map(territoryKey);
  const context = contextOf(dataset);
  return {
    dataset,
    registers,
    geography: buildGeography(geoFolder, merged),
    places: detailPlaces(geoFolder, merged),
    locales,
    context: { ...context, pages: pageLinks(registry, { dataset, registers, context }) },
    folders: { data: dataFolder, geo: geoFolder },
  };
}
