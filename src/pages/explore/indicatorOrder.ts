/** The orders in which one finds the indicators: in the list, and step by step. */
import type { Indicator } from '../../domain/types.ts';
import { activeDoor, doorOfIndicator } from '../../view/doors.ts';
import type { ExploreState, IndicatorId } from './types.ts';

/** Of the list: those behind the door where one is come first. */
export function indicatorOrder({
  dataset,
  view,
  context,
}: Pick<ExploreState, 'dataset' | 'view' | 'context'>): readonly Indicator[] {
  const door = activeDoor(view, context);
  const isBehind = (one: Indicator) => doorOfIndicator(one) === door;
  return [...dataset.indicators.filter(isBehind), ...dataset.indicators.filter((one) => !isBehind(one))];
}

/**
 * Step by step in the order of the data, round in a circle: a step may lead through another door, and
 * an order that changed with it would never lead back.
 * @param indicators all; those without a year have no map and are passed over
 * @returns null where there is no other one
 */
export function neighboursOf(
  indicators: readonly Pick<Indicator, 'id' | 'years'>[],
  indicator: IndicatorId,
): { readonly previous: IndicatorId; readonly next: IndicatorId } | null {
  const order = indicators.filter(({ id, years }) => years.length > 0 || id === indicator);
  const at = order.findIndex(({ id }) => id === indicator);
  const previous = order.at(at - 1);
  const next = order[(at + 1) % order.length];
  if (at === -1 || order.length < 2 || previous === undefined || next === undefined) return null;
  return { previous: previous.id, next: next.id };
}
