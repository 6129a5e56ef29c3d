/**
 * The first choice: what the regions can do, what is asked, how initiatives progress. Links, so that
 * they work without scripts; with scripts they change the page in place.
 */
import { activeTopic, topicChange, topicsIn } from '../../view/topics.ts';
import { followInPlace } from '../../ui/followInPlace.ts';
import type { PartProps } from './types.ts';

export function Topics({ state, links, actions }: PartProps) {
  const { context, locale, view } = state;
  const { t } = locale;
  const topics = topicsIn(context);
  // One topic is no choice: a country without registers has only what its statistics say.
  if (topics.length < 2) return null;
  const active = activeTopic(view, context);
  return (
    <nav class="topics" aria-label={t('explore.topics')}>
      {topics.map((topic) => (
        <a
          key={topic}
          class={`topic-${topic}`}
          href={links.view(topicChange(context, topic))}
          {...(topic === active ? { 'aria-current': 'true' } : {})}
          onClick={followInPlace(actions === null ? null : () => actions.go(topicChange(context, topic), 'push'))}
        >
          {t(`explore.topic.${topic}`)}
        </a>
      ))}
    </nav>
  );
}
