/** Which series a view is made of, besides the indicator's own: whoever describes it loads them first. */
import type { Dataset, IndicatorId } from '../domain/types.ts';
import { canBeCrossed } from '../view/fit.ts';
import type { View } from '../view/view.ts';

type Indicators = Pick<Dataset, 'indicators' | 'sizeIndicator'>;

/** The indicator's own series first, each once. */
export function seriesNeeded(dataset: Indicators, view: View): readonly IndicatorId[] {
  const isSized = view.layout === 'dorling' || view.mode === 'both';
  const size = isSized ? sizeIndicatorOf(dataset, view) : null;
  const second = view.mode === 'bivariate' ? secondIndicatorOf(dataset, view) : null;
  return [...new Set([view.indicator, ...(size === null ? [] : [size]), ...(second === null ? [] : [second])])];
}

/**
 * The total that circles take their size from: the indicator's own, the one chosen beside a ratio
 * (`both`), else the country's usual one.
 * @returns null where there is none: circles are then of one size
 */
export function sizeIndicatorOf(dataset: Indicators, view: View): IndicatorId | null {
  if (kindOf(dataset, view.indicator) !== 'ratio') return view.indicator;
  if (view.mode === 'both' && view.by !== null && kindOf(dataset, view.by) === 'total') return view.by;
  return dataset.sizeIndicator;
}

/** The second of two that can be crossed; null where the view names none that fits. */
export function secondIndicatorOf(dataset: Indicators, { indicator, by }: View): IndicatorId | null {
  const isCrossed = (id: IndicatorId) => dataset.indicators.some((one) => one.id === id && canBeCrossed(one));
  return by !== null && by !== indicator && isCrossed(indicator) && isCrossed(by) ? by : null;
}

function kindOf(dataset: Indicators, id: IndicatorId) {
  return dataset.indicators.find((indicator) => indicator.id === id)?.kind;
}
