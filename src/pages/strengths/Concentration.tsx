/** How concentrated each total is over the regions: top three, HHI, Gini, and how it changed within today's borders. */
import { concentrationByYear, type YearConcentration as Entry } from '../../domain/concentrationTrend.ts';
import { statisticsOf } from '../../domain/dataset.ts';
import type { IndicatorId } from '../../domain/types.ts';
import type { RegisterProps } from '../registers/types.ts';
import { TrendLine } from './TrendLine.tsx';

/** Of fewer regions with data a share says little of the country. */
const LEAST_SHARE = 0.5;
const TOP = 3;

interface Row {
  readonly indicator: IndicatorId;
  readonly last: Entry;
  /** Years of today's borders since the last break of the series, ascending. */
  readonly trend: readonly Entry[];
  /** Year of the break that cuts the trend; null without one. */
  readonly cutBy: number | null;
}

/** Totals of statistics, most concentrated first; counts of records are what was found, not what there is. */
export function concentrationRows({ dataset }: Pick<RegisterProps['state'], 'dataset'>): readonly Row[] {
  return statisticsOf(dataset)
    .flatMap((indicator): readonly Row[] => {
      const series = dataset.series.get(indicator.id);
      if (indicator.kind !== 'total' || series === undefined) return [];
      const years = concentrationByYear(series, TOP).filter(({ count, of }) => count >= of * LEAST_SHARE);
      const last = years.at(-1);
      if (last === undefined) return [];
      const todays = years.filter(({ hasTodaysBorders }) => hasTodaysBorders);
      const since = Math.max(...indicator.breaks.filter((year) => year <= last.year), -Infinity);
      const trend = todays.filter(({ year }) => year >= since);
      return [{ indicator: indicator.id, last, trend, cutBy: trend.length < todays.length ? since : null }];
    })
    .toSorted((a, b) => b.last.topShare - a.last.topShare);
}

export function Concentration({ state }: RegisterProps) {
  const { locale } = state;
  const { t, texts, format } = locale;
  const rows = concentrationRows(state);
  return (
    <section aria-labelledby="concentration">
      <h2 id="concentration">{t('strengths.concentration')}</h2>
      <p>{t('strengths.concentration.about', { top: String(TOP) })}</p>
      <div class="table-box" tabIndex={0} role="group" aria-labelledby="concentration">
        <table class="concentration">
          <thead>
            <tr>
              <th scope="col">{t('explore.indicator')}</th>
              <th scope="col">{t('explore.year')}</th>
              <th scope="col">{t('strengths.topShare', { top: String(TOP) })}</th>
              <th scope="col">{t('strengths.hhi')}</th>
              <th scope="col">{t('strengths.gini')}</th>
              <th scope="col">{t('strengths.withData')}</th>
              <th scope="col">{t('strengths.trend')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ indicator, last, trend, cutBy }) => (
              <tr key={indicator}>
                <th scope="row">{texts.indicators[indicator]?.short ?? indicator}</th>
                <td class="num">{last.year}</td>
                <td class="num">{format.percent(100 * last.topShare, 1)}</td>
                <td class="num">{format.number(last.hhi, 2)}</td>
                <td class="num">{format.number(last.gini, 2)}</td>
                <td class="num">{t('data.words.of', { count: String(last.count), total: String(last.of) })}</td>
                <td class="num trend-cell">
                  {trend.length > 1 && <TrendLine years={trend} />}
                  {trendText(state, trend, cutBy)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** From the first to the last comparable year, as the share of the top; or why there is no change to tell. */
function trendText(
  { locale: { t, format } }: RegisterProps['state'],
  trend: readonly Entry[],
  cutBy: number | null,
): string {
  const [first, last] = [trend[0], trend.at(-1)];
  if (first === undefined || last === undefined || first === last) {
    return cutBy === null ? t('strengths.noTrend') : t('explore.notComparable.break', { year: String(cutBy) });
  }
  return t('strengths.trend.fromTo', {
    from: format.percent(100 * first.topShare, 1),
    to: format.percent(100 * last.topShare, 1),
    years: format.yearRange(first.year, last.year),
  });
}
