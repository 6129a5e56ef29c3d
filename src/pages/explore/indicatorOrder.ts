/** The orders in which one finds the indicators: in the list, and step by step. */
import { isBehindStructure } from '../../domain/composition.ts';
import type { Indicator } from '../../domain/types.ts';
import { hasPage } from '../../view/pageLinks.ts';
import { activeTopic, topicOfIndicator } from '../../view/topics.ts';
import type { ExploreState, IndicatorId } from './types.ts';

/** Id of the page that lists what is not listed here. */
export const STRUCTURE = 'structure';

/** Those that list and steps lead to: parts of a sum of one year stand on the page of structure, but for the shown one. */
export function listedIndicators(
  { dataset, context }: Pick<ExploreState, 'dataset' | 'context'>,
  shown: IndicatorId,
): readonly Indicator[] {
  if (!hasPage(context.pages ?? [], STRUCTURE)) return dataset.indicators;
  return dataset.indicators.filter((one) => one.id === shown || !isBehindStructure(one));
}

/** Order of the list: indicators of the shown topic come first. */
export function indicatorOrder({
  dataset,
  view,
  context,
}: Pick<ExploreState, 'dataset' | 'view' | 'context'>): readonly Indicator[] {
  const topic = activeTopic(view, context);
  const isBehind = (one: Indicator) => topicOfIndicator(one) === topic;
  return [...dataset.indicators.filter(isBehind), ...dataset.indicators.filter((one) => !isBehind(one))];
}

export interface IndicatorGroup {
  /** Key of `data/groups.csv`; null: the few that matter first, of whatever group. */
  readonly group: string | null;
  readonly indicators: readonly Indicator[];
}

/**
 * The list in its groups, each indicator once; those that the data mark as the main ones are a group of
 * their own. Its first group is that of the first indicator; the main ones and the others follow in their order.
 * @param order keys of `data/groups.csv`: the questions that one comes with
 */
export function indicatorGroups(shown: readonly Indicator[], order: readonly string[]): readonly IndicatorGroup[] {
  const keyOf = ({ featured, group }: Indicator) => (featured === null ? group : null);
  const keys = new Set([...shown.slice(0, 1).map(keyOf), null, ...order, ...shown.map(keyOf)]);
  const isFilled = (key: string | null) => shown.some((one) => keyOf(one) === key);
  return [...keys].filter(isFilled).map((group) => ({
    group,
    indicators: shown.filter((one) => keyOf(one) === group).toSorted((a, b) => (a.featured ?? 0) - (b.featured ?? 0)),
  }));
}

interface Steps {
  readonly previous: IndicatorId;
  readonly next: IndicatorId;
}

/** @returns null where there is no other one */
export function stepsFrom(state: Pick<ExploreState, 'dataset' | 'context'>, indicator: IndicatorId): Steps | null {
  return neighboursOf(listedIndicators(state, indicator), indicator);
}

/**
 * Step by step in the order of the data, round in a circle: a step may lead to another topic, and
 * an order that changed with it would never lead back.
 * @param indicators all; those without a year have no map and are passed over
 * @returns null where there is no other one
 */
export function neighboursOf(
  indicators: readonly Pick<Indicator, 'id' | 'years'>[],
  indicator: IndicatorId,
): Steps | null {
  const order = indicators.filter(({ id, years }) => years.length > 0 || id === indicator);
  const at = order.findIndex(({ id }) => id === indicator);
  const previous = order.at(at - 1);
  const next = order[(at + 1) % order.length];
  if (at === -1 || order.length < 2 || previous === undefined || next === undefined) return null;
  return { previous: previous.id, next: next.id };
}
