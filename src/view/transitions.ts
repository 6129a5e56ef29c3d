/**
 * From one view to the next: what a choice changes besides what was chosen, and what could not be
 * done as asked. Pure; who holds the view (pages) commits the step once its data are there.
 */
import type { Topic, IndicatorId, Problem, RegionId } from '../domain/types.ts';
import { indicatorIn, nearestYear, type ViewContext } from './defaults.ts';
import { topicOf } from './topics.ts';
import { fitView } from './fit.ts';
import { problemOf } from './problemOf.ts';
import { MAX_PINNED, type View } from './view.ts';

export interface Step {
  readonly view: View;
  /** What the choice could not do as asked; empty when all went well. */
  readonly problems: readonly Problem[];
}

/**
 * The view with some of its parts chosen anew. The year is kept where the indicator has it; else
 * its nearest is taken, with a problem `no-such-year`. An unknown indicator changes nothing. A kind
 * of map that does not suit another indicator gives way without a word, one that was asked for with
 * its problem; of two indicators the second may become the first.
 */
export function changeView(view: View, change: Partial<View>, context: ViewContext): Step {
  const isSwap = view.mode === 'bivariate' && change.indicator !== undefined && change.indicator === view.by;
  // Another layer has other questions, and so have the records of another indicator.
  const isSameLayer =
    (change.layer === undefined || change.layer === view.layer) &&
    (view.layer !== null || change.indicator === undefined || change.indicator === view.indicator);
  const unfiltered = isSameLayer ? {} : { only: '', words: '' };
  const swapped = { ...view, ...(isSwap ? { by: view.indicator } : {}), ...unfiltered, ...change };
  const asked = { ...swapped, topic: topicAfter(view, change, swapped.by, context) };
  const indicator = indicatorIn(context, asked.indicator);
  if (indicator === null) {
    return { view, problems: [problemOf('unknown-indicator', 'indicator', asked.indicator)] };
  }
  const fitted = fitView(asked, context);
  const isAsked = change.mode !== undefined || change.by !== undefined || change.layout !== undefined;
  const misfits = isAsked ? fitted.problems : [];
  if (indicator.years.includes(asked.year)) return { view: fitted.view, problems: misfits };
  const problems = [problemOf('no-such-year', 'year', String(asked.year)), ...misfits];
  return { view: { ...fitted.view, year: nearestYear(indicator, asked.year) }, problems };
}

/**
 * A topic is left with what stands behind it: who chooses an indicator stands at that one's topic, but
 * for a map of two that still has one of the topic's on its other side.
 */
function topicAfter(view: View, change: Partial<View>, by: IndicatorId | null, context: ViewContext): Topic | null {
  if (change.topic !== undefined) return change.topic;
  if (view.topic === null || (change.indicator === undefined && change.by === undefined && change.mode === undefined))
    return view.topic;
  const mode = change.mode === undefined ? view.mode : change.mode;
  return mode === 'bivariate' && by !== null && topicOf(context, by) === view.topic ? view.topic : null;
}

/** Pins a region, or unpins it; the order is that of pinning, and `MAX_PINNED` is the most. */
export function togglePinned(view: View, region: RegionId): Step {
  if (!view.pinned.includes(region) && view.pinned.length >= MAX_PINNED) {
    return { view, problems: [problemOf('too-many-regions', 'r', region)] };
  }
  return { view: { ...view, pinned: toggled(view.pinned, region) }, problems: [] };
}

/** Leaves a region out of breaks, medians and ranks, or counts it again. */
export function toggleWithout(view: View, region: RegionId): Step {
  return { view: { ...view, without: toggled(view.without, region) }, problems: [] };
}

function toggled<T>(items: readonly T[], item: T): readonly T[] {
  return items.includes(item) ? items.filter((other) => other !== item) : [...items, item];
}
