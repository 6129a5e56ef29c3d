/** Which totals the table of concentration shows, and over which years their change may be told. */
import { concentrationByYear, type YearConcentration } from '../../domain/concentrationTrend.ts';
import { statisticsOf } from '../../domain/dataset.ts';
import type { Dataset, IndicatorId } from '../../domain/types.ts';

/** Of fewer regions with data a share says little of the country. */
const LEAST_SHARE = 0.5;
export const TOP_REGIONS = 3;

export interface ConcentrationRow {
  readonly indicator: IndicatorId;
  readonly last: YearConcentration;
  /** Years of today's borders since the last break of the series, ascending, each with the first ones known. */
  readonly trend: readonly YearConcentration[];
  /** Year of the break that cuts the trend; null without one. */
  readonly cutBy: number | null;
}

/** Totals of statistics, most concentrated first; counts of records are what was found, not what there is. */
export function concentrationRows(dataset: Dataset): readonly ConcentrationRow[] {
  return statisticsOf(dataset)
    .flatMap((indicator): readonly ConcentrationRow[] => {
      const series = dataset.series.get(indicator.id);
      if (indicator.kind !== 'total' || series === undefined) return [];
      const years = concentrationByYear(series, TOP_REGIONS).filter(({ count, of }) => count >= of * LEAST_SHARE);
      const last = years.at(-1);
      if (last === undefined) return [];
      const todays = years.filter(({ hasTodaysBorders, isTopSure }) => hasTodaysBorders && isTopSure);
      const breaks = [...indicator.breaks, ...years.flatMap(({ year, isBreak }) => (isBreak ? [year] : []))];
      const since = Math.max(...breaks.filter((year) => year <= last.year), -Infinity);
      const trend = todays.filter(({ year }) => year >= since);
      return [{ indicator: indicator.id, last, trend, cutBy: trend.length < todays.length ? since : null }];
    })
    .toSorted((a, b) => b.last.topShare - a.last.topShare);
}
