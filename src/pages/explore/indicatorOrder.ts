/** The order in which one goes through the indicators: of the list, and of the steps beside it. */
import type { Indicator } from '../../domain/types.ts';
import { activeDoor, doorOfIndicator } from '../../view/doors.ts';
import type { ExploreState, IndicatorId } from './types.ts';

/** Those behind the door where one is come first. */
export function indicatorOrder({
  dataset,
  view,
  context,
}: Pick<ExploreState, 'dataset' | 'view' | 'context'>): readonly Indicator[] {
  const door = activeDoor(view, context);
  const isBehind = (one: Indicator) => doorOfIndicator(one) === door;
  return [...dataset.indicators.filter(isBehind), ...dataset.indicators.filter((one) => !isBehind(one))];
}

/** Round in a circle: after the last comes the first. @returns null where there is no other one */
export function neighboursOf(
  order: readonly Indicator[],
  indicator: IndicatorId,
): { readonly previous: IndicatorId; readonly next: IndicatorId } | null {
  const at = order.findIndex(({ id }) => id === indicator);
  const previous = order.at(at - 1);
  const next = order[(at + 1) % order.length];
  if (at === -1 || order.length < 2 || previous === undefined || next === undefined) return null;
  return { previous: previous.id, next: next.id };
}
