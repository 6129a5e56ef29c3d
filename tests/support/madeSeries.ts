/** A dataset whose default series is written as a table: hard cases that no real file has. */
import { testSeries, type TestRow } from '../../src/domain/testSeries.ts';
import type { Dataset, Indicator, Language } from '../../src/domain/types.ts';
import { describeMap } from '../../src/map/describeMap.ts';
import type { MapModel } from '../../src/map/model.ts';
import type { Site } from '../../src/site/site.ts';
import { viewOf, type ViewChange } from './sites.ts';

/**
 * @param change    of the site's default view; the year is the table's last, unless it says one
 * @param indicator what is different about the indicator itself
 */
export function madeModel(
  site: Site,
  rows: readonly TestRow[],
  change: ViewChange = {},
  { indicator = {}, language = 'en' }: { readonly indicator?: Partial<Indicator>; readonly language?: Language } = {},
): MapModel {
  const dataset = madeDataset(site, rows, indicator);
  const view = viewOf(site, { year: Math.max(...rows.map(([, year]) => year)), ...change }, language);
  return describeMap(dataset, view, site.locales[language]);
}

/** @param country the country's own row by year */
export function madeDataset(
  site: Site,
  rows: readonly TestRow[],
  change: Partial<Indicator> = {},
  country: Parameters<typeof testSeries>[1] = {},
): Dataset {
  const { dataset } = site;
  const id = dataset.defaultIndicator;
  const series = { ...testSeries(rows, country), indicator: id };
  const indicators = dataset.indicators.map((one) =>
    one.id === id ? { ...one, ...change, years: series.years } : one,
  );
  return { ...dataset, indicators, series: new Map(dataset.series).set(id, series) };
}
