/**
 * Which kind of map suits which indicator. What does not fit falls back to the kind that does,
 * with a problem that says why; pages offer a way on.
 */
import type { IndicatorId, Problem } from '../domain/types.ts';
import type { ViewContext } from './defaults.ts';
import { problemOf } from './problemOf.ts';
import type { Mode, View } from './view.ts';

export interface Fitted {
  readonly view: View;
  readonly problems: readonly Problem[];
}

/** The kinds of map of an indicator, in the order of the menu; the first is its usual one. */
export function modesOf(context: ViewContext, indicator: IndicatorId): readonly Mode[] {
  return kindOf(context, indicator) === 'total' ? ['bubbles'] : ['choropleth', 'bubbles', 'both', 'bivariate'];
}

/** Ratios that can stand beside this one. */
export function partnersOf(context: ViewContext, indicator: IndicatorId): readonly IndicatorId[] {
  return context.indicators
    .filter(({ id, kind, years }) => kind === 'ratio' && id !== indicator && years.length > 0)
    .map(({ id }) => id);
}

/** @returns the view as it can be drawn; the same object when all fits */
export function fitView(view: View, context: ViewContext): Fitted {
  const { mode, indicator, by } = view;
  const isTotal = kindOf(context, indicator) === 'total';
  const fallBack = (key: Parameters<typeof problemOf>[0], got: string): Fitted => ({
    view: { ...view, mode: null, by: null },
    problems: [problemOf(key, 'mode', got)],
  });
  if (isTotal) {
    if (mode === 'choropleth' || mode === 'both') return fallBack('totals-not-painted', mode);
    if (mode === 'bivariate') return fallBack('bivariate-total', indicator);
    return { view, problems: [] };
  }
  if (mode !== 'bivariate') return { view, problems: [] };
  if (by === null) return fallBack('bivariate-alone', mode);
  if (by === indicator) return fallBack('bivariate-same', by);
  if (kindOf(context, by) === 'total') return fallBack('bivariate-total', by);
  return { view, problems: [] };
}

function kindOf(context: ViewContext, id: IndicatorId) {
  return context.indicators.find((indicator) => indicator.id === id)?.kind;
}
