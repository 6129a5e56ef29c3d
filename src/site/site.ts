/** Everything that pages are written from: data, geography and words of one country. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileTexts } from '../data/compile/compileTexts.ts';
import { compileTowns } from '../data/compile/compileTowns.ts';
import { loadData } from '../data/loadData.ts';
import { diskReader } from '../data/read/reader.ts';
import { problemOfFile } from '../data/problem.ts';
import { BOUNDARIES_FILE } from '../data/read/boundaries.ts';
import type { DataFolder } from '../data/read/readData.ts';
import type { Reader } from '../data/read/reader.ts';
import { buildGeography } from '../geo/buildGeography.ts';
import { zoomPlaces } from '../geo/zoomPlaces.ts';
import { allTerritories, territoryKey } from '../domain/dataset.ts';
import type { Registers } from '../domain/registers.ts';
import { LANGUAGES, type Dataset, type Language } from '../domain/types.ts';
import { compileMessages, readMessages } from '../i18n/compileMessages.ts';
import { phraseText } from '../i18n/dataProblemText.ts';
import { reportLines } from '../i18n/reportLines.ts';
import { phrase } from '../i18n/dataProblem.ts';
import { createLocale, type Locale } from '../i18n/locale.ts';
import { systemLanguage } from '../i18n/userLanguage.ts';
import type { ZoomPlaces } from '../domain/places.ts';
import type { Geography } from '../domain/geography.ts';
import { pageLinks } from '../pages/pageLinks.ts';
import { REGISTRY } from '../pages/registry.ts';
import { contextOf, type ViewContext } from '../view/defaults.ts';
import type { ReleaseRecord } from '../pages/embed/frozen/record.ts';
import { changedSinceRecord, readReleases, type ReleaseProblem } from './releases/readReleases.ts';

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
  /** Of which there is a record, the first one first. */
  readonly releases: readonly ReleaseRecord[];
  /** What could not be read of them. */
  readonly releaseProblems: readonly ReleaseProblem[];
  /** The tables as they are kept, for what is published so. */
  readonly data: DataFolder;
  /** Boundaries, likewise. */
  readonly geoFolder: string;
}

/** How a site is loaded. */
export interface LoadOptions {
  /** Reads the files; tests count what is read. */
  readonly reader?: Reader;
  /** Told what is done now. */
  readonly say?: (what: string) => void;
}

const NO_BOUNDARIES = problemOfFile(BOUNDARIES_FILE, phrase('check.file.missing'), phrase('check.expected.areas'));

/**
 * @param dataFolder tables in the shape of data/README.md, each read once
 * @param geoFolder  boundaries in the shape of geo/README.md
 * @throws Error that says each cause as `npm run data:check` does: a release is built from
 *   faultless data only, and the site keeps its last good build
 */
export function loadSite(
  dataFolder: string,
  geoFolder: string,
  { reader, say = () => undefined }: LoadOptions = {},
): Site {
  say('checking data');
  const messages = readMessages(readFileSync(join(import.meta.dirname, '../i18n/messages.csv'), 'utf8'));
  const { data, dataset, registers, report } = loadData(dataFolder, geoFolder, reader);
  // Only a site needs them: data can be checked without.
  const undrawn = data.boundaries === null && report.problems.length === 0 ? [NO_BOUNDARIES] : [];
  const problems = [...report.problems, ...undrawn];
  if (problems.length > 0) {
    const language = systemLanguage(process.env);
    const words = { language, messages: compileMessages(messages, language, ['check', 'data']) };
    const lines = reportLines({ ...report, problems }, { files: [], by: 'time' }, [], words, false);
    throw new Error([phraseText(phrase('check.refused'), words), ...lines].join('\n'));
  }
  const locales = Object.fromEntries(
    LANGUAGES.map((language) => [
      language,
      createLocale(compileTexts(data, language, compileMessages(messages, language))),
    ]),
  ) as Record<Language, Locale>;
  const merged = allTerritories(dataset)
    .filter((territory) => territory.length > 1)
    .map(territoryKey);
  const context = contextOf(dataset);
  const { releases, problems: releaseProblems } = readReleases(dataFolder, reader ?? diskReader);
  say('drawing boundaries');
  const geography = buildGeography(geoFolder, merged);
  return {
    dataset,
    registers,
    geography,
    places: zoomPlaces(geoFolder, merged, compileTowns(data)),
    locales,
    context: {
      ...context,
      plane: geography.plane,
      pages: pageLinks(REGISTRY, { dataset, registers, context, releases }),
    },
    releases,
    releaseProblems: [...releaseProblems, ...changedSinceRecord(releases, dataset)],
    data,
    geoFolder,
  };
}
