/**
 * The three topics: what the regions can do, what is asked of science, how initiatives progress. Which
 * indicator a topic opens on is the country's data: its default indicator where that stands behind the
 * topic, else the first behind it in the order of the chooser.
 */
import { TOPICS, type Topic, type Indicator, type IndicatorId } from '../domain/types.ts';
import { indicatorIn, latestYearOf, type ViewContext } from './defaults.ts';
import type { View } from './view.ts';

/** What is true of a region anyhow (its people, its product) stands beside what it can do. */
export function topicOfIndicator({ topic }: { readonly topic?: Indicator['topic'] }): Topic {
  return topic === undefined || topic === 'context' ? 'capability' : topic;
}

/** The topic that an indicator stands behind; capability for one that the context has not. */
export function topicOf(context: ViewContext, id: IndicatorId): Topic {
  return topicOfIndicator(context.indicators.find((indicator) => indicator.id === id) ?? {});
}

/** Where one is: the topic that was chosen, else that of the indicator. */
export function activeTopic(view: Pick<View, 'topic' | 'indicator'>, context: ViewContext): Topic {
  return view.topic ?? topicOf(context, view.indicator);
}

/** Topics with something behind them, in their order. */
export function topicsIn(context: ViewContext): readonly Topic[] {
  return TOPICS.filter((topic) => indicatorOfTopic(context, topic) !== null);
}

/** @returns null for a topic that this country's data have nothing behind */
export function indicatorOfTopic(context: ViewContext, topic: Topic): IndicatorId | null {
  const behind = context.indicators.filter((one) => one.years.length > 0 && topicOfIndicator(one) === topic);
  const usual = behind.find(({ id }) => id === context.defaultIndicator);
  // Of what stands under a topic, what is its own comes before what only shares it.
  return (usual ?? behind.find((one) => one.topic === topic) ?? behind[0])?.id ?? null;
}

/** What opening a topic changes: its indicator in the latest year, as its own page shows it. */
export function topicChange(context: ViewContext, topic: Topic): Partial<View> {
  return openingOf(context, indicatorOfTopic(context, topic));
}

function openingOf(context: ViewContext, id: IndicatorId | null): Partial<View> {
  const indicator = id === null ? null : indicatorIn(context, id);
  return indicator === null
    ? {}
    : { indicator: indicator.id, year: latestYearOf(indicator), topic: null, mode: null, by: null };
}
