/**
 * What a view is when the address says nothing: the ground that the codec and the store stand on.
 * Which regions, indicators and years there are comes in with the context; none is named here.
 */
import { latestYear } from '../domain/dataset.ts';
import {
  LANGUAGES,
  type Dataset,
  type Indicator,
  type IndicatorId,
  type Language,
  type RegionId,
} from '../domain/types.ts';
import type { PageLink } from './pageLinks.ts';
import type { View } from './view.ts';

export interface ContextIndicator extends Pick<Indicator, 'id' | 'kind' | 'years' | 'register'> {
  /** Without one it stands where statistics stand: under capability. */
  readonly topic?: Indicator['topic'];
  /**
   * The year that an address without a year shows, as `domain/dataset.ts` defines it; by default
   * the last of `years`. The two differ when the last rows are all missing.
   */
  readonly latestYear?: number;
}

/** What the address may name. `Indicator`s of a dataset fit as they are. */
export interface ViewContext {
  readonly indicators: readonly ContextIndicator[];
  readonly regions: readonly RegionId[];
  readonly defaultIndicator: IndicatorId;
  /** Size of the map's plane, where there is a map to look at. */
  readonly plane?: { readonly width: number; readonly height: number };
  /** The pages of the site, for its navigation and links; none while it is not known which there are. */
  readonly pages?: readonly PageLink[];
}

/**
 * The context of a dataset. A series that is not loaded cannot say which of its years have a value: where not all
 * are there, `contextWith` takes what `latestYears` said where they were.
 */
export function contextOf(dataset: Dataset): ViewContext {
  return contextWith(dataset, latestYears(dataset));
}

/** @param latest as `latestYears` gives them */
export function contextWith(
  { indicators, regions, defaultIndicator }: Omit<Dataset, 'series'>,
  latest: Readonly<Record<IndicatorId, number>>,
): ViewContext {
  return {
    indicators: indicators.map((indicator): ContextIndicator => {
      const { id, kind, years, topic, register } = indicator;
      const latestYear = latest[id];
      return {
        id,
        kind,
        years,
        topic,
        ...(register === undefined ? {} : { register }),
        ...(latestYear === undefined ? {} : { latestYear }),
      };
    }),
    regions: regions.map((region) => region.id),
    defaultIndicator,
  };
}

/** The latest year with a value of each indicator whose last year has none. */
export function latestYears({ indicators, series }: Dataset): Readonly<Record<IndicatorId, number>> {
  return Object.fromEntries(
    indicators.flatMap(({ id, years }) => {
      const own = series.get(id);
      const latest = own === undefined ? null : latestYear(own);
      return latest === null || latest === years.at(-1) ? [] : [[id, latest]];
    }),
  );
}

export const DEFAULT_LANGUAGE: Language = LANGUAGES[0];

/** @returns null for an unknown indicator, and for one without any year, which no page shows */
export function indicatorIn(context: ViewContext, id: string): ContextIndicator | null {
  const found = context.indicators.find((indicator) => indicator.id === id);
  return found !== undefined && found.years.length > 0 ? found : null;
}

/** The year of the indicator's page that has no year in its address. */
export function latestYearOf(indicator: ContextIndicator): number {
  const latest = indicator.latestYear ?? indicator.years.at(-1);
  if (latest === undefined) throw new Error(`invalid context: no years of ${indicator.id}`);
  return latest;
}

/**
 * The year itself where the indicator has it, else the nearest that it has; of two equally near,
 * the later, which is the better known.
 */
export function nearestYear(indicator: ContextIndicator, year: number): number {
  return indicator.years.reduce(
    (best, candidate) =>
      Math.abs(candidate - year) < Math.abs(best - year) ||
      (Math.abs(candidate - year) === Math.abs(best - year) && candidate > best)
        ? candidate
        : best,
    latestYearOf(indicator),
  );
}

/**
 * The view of `{l}/map/`: the default indicator in its latest year, and nothing chosen.
 * @throws Error when the context has no default indicator with years: our mistake, never an address's
 */
export function defaultView(context: ViewContext, language: Language = DEFAULT_LANGUAGE): View {
  const indicator = indicatorIn(context, context.defaultIndicator);
  if (indicator === null) throw new Error(`invalid context: no years of ${context.defaultIndicator}`);
  return {
    language,
    indicator: indicator.id,
    year: latestYearOf(indicator),
    pinned: [],
    layout: 'map',
    mode: null,
    by: null,
    topic: null,
    at: null,
    method: 'auto',
    classCount: 5,
    manualBreaks: [],
    pool: 'all',
    without: [],
    layer: null,
    only: '',
    words: '',
    theme: 'auto',
  };
}
