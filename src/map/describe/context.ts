/** What every part of a description reads: looked up once, so that no two parts disagree. */
import { indicatorFor, latestYear, seriesFor, territoriesOf, type DrawnTerritory } from '../../domain/dataset.ts';
import { rankRegions, type Ranking } from '../../domain/ranking.ts';
import type { Dataset, Topic, Indicator, RegionId, Series } from '../../domain/types.ts';
import { isLeftOut, valuesOf } from '../../domain/values.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { UnitTexts } from '../../i18n/texts.ts';
import { topicOfIndicator } from '../../view/topics.ts';
import type { View } from '../../view/view.ts';
import type { DrawnMode } from '../model.ts';
import { secondIndicatorOf, sizeIndicatorOf } from '../seriesNeeded.ts';

export interface Context {
  readonly dataset: Dataset;
  readonly view: View;
  readonly locale: Locale;
  readonly indicator: Indicator;
  readonly series: Series;
  readonly unit: UnitTexts;
  readonly mode: DrawnMode;
  readonly topic: Topic;
  /** Shapes of the year on the map. */
  readonly drawn: readonly DrawnTerritory[];
  /** Of those that are not left out. */
  readonly ranking: Ranking;
  readonly latestYear: number;
  /** Decimals of the year's values, the country's among them: those of the indicator, or fewer where the source prints fewer. */
  readonly decimals: number;
}

/** @throws when the view names an indicator that is not loaded: callers load first */
export function createContext(dataset: Dataset, view: View, locale: Locale): Context {
  const indicator = indicatorFor(dataset, view.indicator);
  const series = seriesFor(dataset, view.indicator);
  if (indicator === null || series === null) throw new Error(`indicator not loaded: ${view.indicator}`);
  const unit = locale.texts.units[indicator.unit];
  if (unit === undefined) throw new Error(`unit without texts: ${indicator.unit}`);
  const drawn = territoriesOf(series, view.year);
  const rows = drawn.map(({ observation }) => observation);
  const national = series.national.get(view.year);
  return {
    dataset,
    view,
    locale,
    indicator,
    series,
    unit,
    mode: modeOf(dataset, view),
    topic: topicOfIndicator(indicator),
    drawn,
    ranking: rankRegions(rows.filter((row) => !isLeftOut(row, view.without))),
    latestYear: latestYear(series) ?? view.year,
    decimals: Math.min(indicator.decimals, mostDecimals(valuesOf(national === undefined ? rows : [...rows, national]))),
  };
}

/** Digits after the point that the values themselves have: 0.36 is not printed as 0.360. */
function mostDecimals(values: readonly number[]): number {
  return Math.max(0, ...values.map((value) => (String(value).split('.')[1] ?? '').length));
}

/**
 * The mode that is drawn. Totals are never painted: the eye would read area for amount; a count of
 * records may be a side of the bivariate legend. What else does not fit falls back to the plain map; `fitView`
 * has told the visitor why.
 */
function modeOf(dataset: Dataset, view: View): DrawnMode {
  const isTotal = indicatorFor(dataset, view.indicator)?.kind === 'total';
  if (isTotal) return view.mode === 'bivariate' && secondIndicatorOf(dataset, view) !== null ? 'bivariate' : 'bubbles';
  switch (view.mode) {
    case 'both':
      return sizeIndicatorOf(dataset, view) === null ? 'choropleth' : 'both';
    case 'bivariate':
      return secondIndicatorOf(dataset, view) === null ? 'choropleth' : 'bivariate';
    case 'bubbles':
      return 'bubbles';
    default:
      return 'choropleth';
  }
}

/**
 * Name of a drawn shape: the region's own, or for an old territory the name it had, with the year
 * in which its borders ended.
 */
export function territoryName(
  { dataset, locale }: Pick<Context, 'dataset' | 'locale'>,
  territory: Pick<DrawnTerritory, 'regions' | 'observation'>,
  form: 'short' | 'full' = 'short',
): string {
  const name = locale.texts.regions[territory.observation.region]?.[form] ?? territory.observation.region;
  const ended = endOfTerritory(dataset, territory.regions);
  return ended === null ? name : locale.t('common.before', { name, year: String(ended) });
}

/** Year in which an old territory was divided: when the youngest of its regions was formed. */
export function endOfTerritory(dataset: Dataset, regions: readonly RegionId[]): number | null {
  if (regions.length < 2) return null;
  const years = dataset.regions.flatMap(({ id, since }) => (regions.includes(id) && since !== null ? [since] : []));
  return years.length === 0 ? null : Math.max(...years);
}

/** Place among the pinned, from 0, which is the order of the address; null when none of them is pinned. */
export function pinOf({ pinned }: View, regions: readonly RegionId[]): number | null {
  const at = pinned.findIndex((region) => regions.includes(region));
  return at === -1 ? null : at;
}

export function shortName({ indicator, locale }: Pick<Context, 'indicator' | 'locale'>): string {
  return locale.texts.indicators[indicator.id]?.short ?? indicator.id;
}
