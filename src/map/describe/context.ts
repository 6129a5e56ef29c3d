/** What every part of a description reads: looked up once, so that no two parts disagree. */
import { regionalMedian } from '../../domain/completeness.ts';
import { changeRules, type ChangeRules } from '../../domain/change.ts';
import { indicatorFor, latestYear, seriesFor, territoriesOf } from '../../domain/dataset.ts';
import { rankRegions, type Ranking } from '../../domain/ranking.ts';
import type { Dataset, Indicator, NationalObservation, Observation, Series, Topic } from '../../domain/types.ts';
import { decimalsOf } from '../../domain/rounding.ts';
import { valuesOf } from '../../domain/values.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { HumanUnit } from '../../i18n/humanValue.ts';
import { plainName } from '../../i18n/plainName.ts';
import { topicOfIndicator } from '../../view/topics.ts';
import type { View } from '../../view/view.ts';
import type { DrawnMode } from '../model.ts';
import { secondIndicatorOf, sizeIndicatorOf } from '../seriesNeeded.ts';
import { humanUnitOf } from './numbers.ts';
import { nameTerritory, type NamedTerritory } from './territory.ts';

export interface Context {
  readonly dataset: Dataset;
  readonly view: View;
  readonly locale: Locale;
  readonly indicator: Indicator;
  readonly series: Series;
  /** The unit and the digits in which all of the view's figures are told. */
  readonly human: HumanUnit;
  readonly mode: DrawnMode;
  readonly topic: Topic;
  /** Shapes of the year on the map. */
  readonly drawn: readonly NamedTerritory[];
  /** Of the year on the map, without what is left out. */
  readonly values: readonly number[];
  /** The country's own figure of the year on the map. */
  readonly national: NationalObservation | undefined;
  /** Of those that are not left out. */
  readonly ranking: Ranking;
  readonly latestYear: number;
  /** Decimals of the year's values, the country's among them: those of the indicator, or fewer where the source prints fewer. */
  readonly decimals: number;
}

/** @throws when the view names an indicator that is not loaded: callers load first */
export function createContext(dataset: Dataset, asked: View, locale: Locale): Context {
  const indicator = indicatorFor(dataset, asked.indicator);
  const series = seriesFor(dataset, asked.indicator);
  if (indicator === null || series === null) throw new Error(`indicator not loaded: ${asked.indicator}`);
  // A count of records has no classes, no median and no ranks that a region could be left out of.
  const view = series.records === undefined ? asked : { ...asked, without: [] };
  const drawn = territoriesOf(series, view.year).map((territory) => nameTerritory(dataset, view, locale, territory));
  const rows = drawn.map(({ observation }) => observation);
  const national = series.national.get(view.year);
  const human = humanUnitOfYear(indicator, { rows, kept: keptRows({ drawn }), national }, locale);
  return {
    dataset,
    view,
    locale,
    indicator,
    series,
    human,
    mode: modeOf(dataset, view),
    topic: topicOfIndicator(indicator),
    drawn,
    values: valuesOf(rows, view.without),
    national,
    ranking: rankRegions(keptRows({ drawn }), indicator),
    latestYear: latestYear(series) ?? view.year,
    decimals: human.decimals,
  };
}

/** How changes of the indicator are told. */
export function contextRules({ indicator, locale }: Pick<Context, 'indicator' | 'locale'>): ChangeRules {
  const { kind = 'plain', scale = 0 } = locale.texts.units[indicator.unit] ?? {};
  return changeRules(indicator, { kind, scale });
}

/** Rows of the year on the map that the visitor does not leave out, those without a value too. */
export function keptRows({ drawn }: Pick<Context, 'drawn'>): readonly Observation[] {
  return drawn.filter(({ leftOut }) => !leftOut).map(({ observation }) => observation);
}

interface RowsOfYear {
  readonly rows: readonly Observation[];
  /** Those of which the median is. */
  readonly kept: readonly Observation[];
  readonly national: NationalObservation | undefined;
}

/** The unit and the digits in which figures of a year are told that stand beside each other. */
export function humanUnitOfYear(indicator: Indicator, { rows, kept, national }: RowsOfYear, locale: Locale): HumanUnit {
  const shown = valuesOf(national === undefined ? rows : [...rows, national]);
  const decimals = Math.min(indicator.decimals, mostDecimals(shown));
  const median = regionalMedian(kept);
  return humanUnitOf(indicator, decimals, median === null ? shown : [...shown, median], locale);
}

/** Digits after the point that the values themselves have: 0.36 is not printed as 0.360. */
function mostDecimals(values: readonly number[]): number {
  return Math.max(0, ...values.map(decimalsOf));
}

/**
 * The mode that is drawn. Totals are never painted: the eye would read area for amount. What does
 * not fit falls back to the plain map; `fitView` has told the visitor why.
 */
function modeOf(dataset: Dataset, view: View): DrawnMode {
  if (seriesFor(dataset, view.indicator)?.records !== undefined) return 'records';
  const isTotal = (indicatorFor(dataset, view.indicator)?.kind ?? 'ratio') !== 'ratio';
  if (isTotal) return 'bubbles';
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

/** As a sentence names it. */
export function plainNameOf({ indicator, locale }: Pick<Context, 'indicator' | 'locale'>): string {
  const words = locale.texts.indicators[indicator.id];
  return words === undefined ? indicator.id : plainName(words);
}

export function shortName({ indicator, locale }: Pick<Context, 'indicator' | 'locale'>): string {
  return locale.texts.indicators[indicator.id]?.short ?? indicator.id;
}
