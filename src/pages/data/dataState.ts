/** What the data page is drawn from. */
import { coverageOf, coverageRuns, extentOf } from '../../domain/coverage.ts';
import { defaultView, latestYearOf } from '../../view/defaults.ts';
import { viewPath } from '../../view/paths.ts';
import { urlOf, type PageAddress, type PageSources } from '../pageKind.ts';
import type { DataState } from './types.ts';

export function dataState(
  at: PageAddress,
  { dataset, registers, context, locales, published }: PageSources,
): DataState {
  const { root, language } = at;
  const { indicator, year } = defaultView(context, language);
  return {
    locale: locales[language],
    root,
    pages: context.pages ?? [],
    url: urlOf(at),
    release: dataset.release,
    country: dataset.country,
    regions: dataset.regions,
    registers,
    extent: extentOf(dataset),
    coverage: dataset.indicators.map((one) => {
      const series = dataset.series.get(one.id);
      const years = series === undefined ? [] : coverageOf(series, dataset.regions);
      return { indicator: one, years, runs: coverageRuns(years) };
    }),
    ...published(),
    mapHref: (id, asked) => {
      const entry = context.indicators.find((candidate) => candidate.id === id);
      if (entry === undefined || entry.years.length === 0) return `${root}${language}/`;
      return root + viewPath({ language, indicator: id, year: asked ?? latestYearOf(entry) }, context);
    },
    example: { indicator, year },
  };
}
