/** Everything that pages are written from: data, geography and words of one country. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileDataset, compileTexts } from '../data/compile/compile.ts';
import { buildGeography } from '../geo/buildGeography.ts';
import { detailPlaces } from '../geo/detailPlaces.ts';
import { allTerritories, territoryKey } from '../domain/dataset.ts';
import type { Registers } from '../domain/registers.ts';
import { LANGUAGES, type Dataset, type Language } from '../domain/types.ts';
import { compileMessages, readMessages } from '../i18n/compileMessages.ts';
import { createLocale, type Locale } from '../i18n/locale.ts';
import type { ZoomPlaces } from '../domain/places.ts';
import type { Geography } from '../domain/geography.ts';
import { contextOf, RECORD_PAGES, type RecordPage, type ViewContext } from '../view/defaults.ts';

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

/**
 * @param dataFolder tables in the shape of data/README.md
 * @param geoFolder  boundaries in the shape of geo/README.md
 * @param say told what is done now
 * @throws Error that lists each fault with file and line: a release is built from faultless data
 *   only, and the site keeps its last good build
 */
export function loadSite(dataFolder: string, geoFolder: string, say: (what: string) => void = () => undefined): Site {
  say('checking data');
  const { dataset, registers, problems } = compileDataset(dataFolder, geoFolder);
  if (problems.length > 0) {
    throw new Error(
      `the data have faults (npm run data:check says more):\n${problems.map(({ file, line, message }) => `${file}:${line}: ${message}`).join('\n')}`,
    );
  }
  const messages = readMessages(readFileSync(join(import.meta.dirname, '../i18n/messages.csv'), 'utf8'));
  const locales = Object.fromEntries(
    LANGUAGES.map((language) => [
      language,
      createLocale(compileTexts(dataFolder, language, compileMessages(messages, language))),
    ]),
  ) as Record<Language, Locale>;
  const merged = allTerritories(dataset)
    .filter((territory) => territory.length > 1)
    .map(territoryKey);
  say('drawing boundaries');
  return {
    dataset,
    registers,
    geography: buildGeography(geoFolder, merged),
    places: detailPlaces(geoFolder, merged),
    locales,
    context: contextOf(dataset, recordPagesOf(dataset, registers)),
    folders: { data: dataFolder, geo: geoFolder },
  };
}

/** Pages of records that have something to show. */
function recordPagesOf({ gapAxes }: Dataset, registers: Registers): readonly RecordPage[] {
  const { organisations, needs, initiatives, targets, fields, profile } = registers;
  const has: Readonly<Record<RecordPage, boolean>> = {
    organisations: organisations.length > 0,
    strengths: fields.some(({ indicator }) => indicator !== null) && profile.some(({ role }) => role === 'field-total'),
    needs: needs.length > 0,
    gaps: gapAxes !== undefined && needs.length > 0,
    initiatives: initiatives.length > 0,
    targets: targets.length > 0,
  };
  return RECORD_PAGES.filter((page) => has[page]);
}
