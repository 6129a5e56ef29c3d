/** The real site and that of the invented country, as the prerender reads them, for tests. */
import { join } from 'node:path';
import type { IndicatorId, Language, RegionId } from '../../src/domain/types.ts';
import { describeMap } from '../../src/map/describeMap.ts';
import type { MapModel } from '../../src/map/model.ts';
import type { PageAddress, PageSources } from '../../src/pages/pageKind.ts';
import { pageSources } from '../../src/site/pageSources.ts';
import { loadSite, type Site } from '../../src/site/site.ts';
import { defaultView } from '../../src/view/defaults.ts';
import { parsePath, relativeRoot } from '../../src/view/paths.ts';
import type { View } from '../../src/view/view.ts';

const ROOT = join(import.meta.dirname, '../..');

export const REAL = { data: join(ROOT, 'data'), geo: join(ROOT, 'geo') } as const;
export const FIXTURE = {
  data: join(ROOT, 'tests/fixtures/country/data'),
  geo: join(ROOT, 'tests/fixtures/country/geo'),
} as const;

const loaded = new Map<string, Site>();

function siteOf({ data, geo }: typeof REAL | typeof FIXTURE): Site {
  const known = loaded.get(data);
  if (known !== undefined) return known;
  const site = loadSite(data, geo);
  loaded.set(data, site);
  return site;
}

export const realSite = (): Site => siteOf(REAL);
export const fixtureSite = (): Site => siteOf(FIXTURE);

export const sourcesOf = (site: Site): PageSources => pageSources(site);

/** Where a page stands whose address is `path`, as its `contents` are told. */
export function addressOf(path: string, siteUrl: string | null = null): PageAddress {
  return { path, language: parsePath(path)?.language ?? 'kk', root: relativeRoot(path), siteUrl, app: 'app/test/' };
}

export const region = (id: string): RegionId => id as RegionId;
export const indicator = (id: string): IndicatorId => id as IndicatorId;

/** What a test changes of the default view; ids as plain text. */
export type ViewChange = Partial<Omit<View, 'indicator' | 'pinned' | 'without'>> & {
  readonly indicator?: string;
  readonly pinned?: readonly string[];
  readonly without?: readonly string[];
};

/** The latest year of the indicator, unless the change names one. */
export function viewOf(site: Site, change: ViewChange = {}, language: Language = 'en'): View {
  const standard = defaultView(site.context, language);
  const entry = site.context.indicators.find(({ id }) => id === (change.indicator ?? standard.indicator));
  const year = entry?.latestYear ?? entry?.years.at(-1) ?? standard.year;
  return { ...standard, year, ...change } as View;
}

export function modelOf(site: Site, change: ViewChange = {}, language: Language = 'en'): MapModel {
  const view = viewOf(site, change, language);
  return describeMap(site.dataset, view, site.locales[view.language]);
}

/** Every indicator, year and language that the site has a page for. */
export function allViews(site: Site, languages: readonly Language[] = ['kk', 'ru', 'en']): readonly View[] {
  return languages.flatMap((language) =>
    site.context.indicators.flatMap(({ id, years }) =>
      years.map((year) => viewOf(site, { indicator: id, year }, language)),
    ),
  );
}
