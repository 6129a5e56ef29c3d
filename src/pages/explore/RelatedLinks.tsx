/** Where the map of a topic leads on: the records behind it, and the question between two topics. */
import { followInPlace } from '../../ui/followInPlace.ts';
import { pageHref, relatedPagesOf } from '../../view/pageLinks.ts';
import { activeTopic, gapChange } from '../../view/topics.ts';
import type { PartProps } from './types.ts';

export function RelatedLinks({ state, links, actions }: PartProps) {
  const { context, locale, root, view } = state;
  const { t } = locale;
  const topic = activeTopic(view, context);
  const pages = relatedPagesOf(context.pages ?? [], topic);
  const square = topic === 'demand' ? gapChange(context) : null;
  const isThere = square !== null && view.mode === 'bivariate' && view.by === square.by;
  if (pages.length === 0 && square === null) return null;
  return (
    <nav class="related-links" aria-label={t('explore.related')}>
      {pages.map((page) => (
        <a key={page.id} href={pageHref(page, root, view.language)}>
          {t(page.related.label)}
        </a>
      ))}
      {square !== null && !isThere && (
        // Needs scripts, since no page is written for two indicators; the page of gaps needs none.
        <a
          class="needs-script"
          href={links.view(square)}
          onClick={followInPlace(actions === null ? null : () => actions.go(square, 'push'))}
        >
          {t('explore.related.square')}
        </a>
      )}
    </nav>
  );
}
