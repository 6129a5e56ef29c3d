/**
 * Which kind of map suits which indicator. What does not fit falls back to the kind that does,
 * with a problem that says why; pages offer a way on.
 */
import type { Indicator, IndicatorId, Problem } from '../domain/types.ts';
import type { ViewContext } from './defaults.ts';
import { topicOf } from './topics.ts';
import { problemOf } from './problemOf.ts';
import type { Mode, View } from './view.ts';

export interface Fitted {
  readonly view: View;
  readonly problems: readonly Problem[];
}

/** The kinds of map of an indicator, in the order of the menu; the first is its usual one. */
export function modesOf(context: ViewContext, indicator: IndicatorId): readonly Mode[] {
  const own = context.indicators.find(({ id }) => id === indicator);
  return (own?.kind ?? 'ratio') === 'ratio' ? ['choropleth', 'bubbles', 'both', 'bivariate'] : ['bubbles'];
}

/**
 * Whether an indicator can be a side of the bivariate legend. Totals cannot: they would show which
 * region is larger. Counts of records cannot: they say who was read, and have no scale to be crossed.
 */
export function canBeCrossed({ kind }: Pick<Indicator, 'kind'>): boolean {
  return kind === 'ratio';
}

/** Indicators that can stand beside this one. */
export function partnersOf(context: ViewContext, indicator: IndicatorId): readonly IndicatorId[] {
  return context.indicators
    .filter((one) => canBeCrossed(one) && one.id !== indicator && one.years.length > 0)
    .map(({ id }) => id);
}

/** @returns the view as it can be drawn; the same object when all fits */
export function fitView(asked: View, context: ViewContext): Fitted {
  // A topic that the indicator implies is not kept, so that equal views have equal addresses.
  const isTopicClear = asked.topic !== null && asked.topic === topicOf(context, asked.indicator);
  const isCount = (id: IndicatorId) => context.indicators.some((one) => one.id === id && one.register !== undefined);
  // Nor is the filter of records that are not shown.
  const isFilterIdle = asked.only !== '' && asked.layer === null && !isCount(asked.indicator);
  const view =
    isTopicClear || isFilterIdle
      ? { ...asked, ...(isTopicClear ? { topic: null } : {}), ...(isFilterIdle ? { only: '' } : {}) }
      : asked;
  const { mode, indicator, by } = view;
  const isTotal = (kindOf(context, indicator) ?? 'ratio') !== 'ratio';
  const isCrossed = (id: IndicatorId) => context.indicators.some((one) => one.id === id && canBeCrossed(one));
  const fallBack = (key: Parameters<typeof problemOf>[0], got: string): Fitted => ({
    // A topic of two indicators says nothing of one.
    view: { ...view, mode: null, by: null, topic: mode === 'bivariate' ? null : view.topic },
    problems: [problemOf(key, 'mode', got)],
  });
  // A mark has no size: circles would say nothing that the map does not.
  if (isCount(indicator) && view.layout === 'dorling') {
    const onMap = fitView({ ...view, layout: 'map' }, context);
    return { view: onMap.view, problems: [problemOf('records-on-map', 'geo', view.layout), ...onMap.problems] };
  }
  if (isTotal && (mode === 'choropleth' || mode === 'both')) return fallBack('totals-not-painted', mode);
  if (mode !== 'bivariate') return { view, problems: [] };
  const notCrossed = [indicator, ...(by === null ? [] : [by])].find((id) => !isCrossed(id));
  if (notCrossed !== undefined) {
    return fallBack(isCount(notCrossed) ? 'bivariate-count' : 'bivariate-total', notCrossed);
  }
  if (by === null) return fallBack('bivariate-alone', mode);
  if (by === indicator) return fallBack('bivariate-same', by);
  return { view, problems: [] };
}

function kindOf(context: ViewContext, id: IndicatorId) {
  return context.indicators.find((indicator) => indicator.id === id)?.kind;
}
