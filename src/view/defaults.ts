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
  /** The pages of the site, for its navigation and links; none while it is not known which there are. */
  readonly pages?: readonly PageLink[];
}

/**
 * The context of a dataset. Build it where all series are loaded (the prerender) and hand it to
 * the page: a series that is not loaded cannot say which of its years have a value.
 */
export function contextOf(dataset: Dataset): ViewContext {
  const indicators = dataset.indicators.map(({ id, kind, years, topic, register }): ContextIndicator => {
    const series = dataset.series.get(id);
    const latest = series === undefined ? null : latestYear(series);
    return {
      id,
      kind,
      years,
      topic,
      ...(register === undefined ? {} : { register }),
      ...(latest === null ? {} : { latestYear: latest }),
    };
  });
  return {
    indicators,
    regions: dataset.regions.map((region) => region.id),
    defaultIndicator: dataset.defaultIndicator,
  };
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
 * The view of `{l}/`: the default indicator in its latest year, and nothing chosen.
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
