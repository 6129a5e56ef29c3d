/** Ways on from the map of a topic: the records behind it, and the question between two topics. */
import type { Topic } from '../../domain/types.ts';
import { followInPlace } from '../../ui/followInPlace.ts';
import type { RecordPage } from '../../view/defaults.ts';
import { activeTopic, gapChange } from '../../view/topics.ts';
import type { PartProps } from './types.ts';

const PAGES: Readonly<Record<Topic, readonly RecordPage[]>> = {
  capability: ['organisations', 'strengths'],
  demand: ['needs', 'gaps'],
  progress: ['initiatives', 'targets'],
};

export function RelatedLinks({ state, links, actions }: PartProps) {
  const { context, locale, root, view } = state;
  const { t } = locale;
  const topic = activeTopic(view, context);
  const pages = PAGES[topic].filter((page) => context.recordPages?.includes(page));
  const square = topic === 'demand' ? gapChange(context) : null;
  const isThere = square !== null && view.mode === 'bivariate' && view.by === square.by;
  if (pages.length === 0 && square === null) return null;
  return (
    <nav class="ways" aria-label={t('explore.ways')}>
      {pages.map((page) => (
        <a key={page} href={`${root}${view.language}/${page}/`}>
          {t(`explore.ways.${page}`)}
        </a>
      ))}
      {square !== null && !isThere && (
        // Needs scripts, since no page is written for two indicators; the page of gaps needs none.
        <a
          class="needs-script"
          href={links.view(square)}
          onClick={followInPlace(actions === null ? null : () => actions.go(square, 'push'))}
        >
          {t('explore.ways.square')}
        </a>
      )}
    </nav>
  );
}
