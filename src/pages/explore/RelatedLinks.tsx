/** Where the map of a topic leads on: the records behind it, and the pages that ask more of them. */
import { isBehindStructure } from '../../domain/composition.ts';
import { pageHref, relatedPagesOf } from '../../view/pageLinks.ts';
import { activeTopic } from '../../view/topics.ts';
import type { PartProps } from './types.ts';

export function RelatedLinks({ state }: Pick<PartProps, 'state'>) {
  const { context, dataset, locale, root, view } = state;
  const { t } = locale;
  const isPart = dataset.indicators.some((one) => one.id === view.indicator && isBehindStructure(one));
  const pages = relatedPagesOf(context.pages ?? [], activeTopic(view, context), isPart);
  if (pages.length === 0) return null;
  return (
    <nav class="related-links" aria-label={t('explore.related')}>
      {pages.map((page) => (
        <a key={page.id} href={pageHref(page, root, view.language)}>
          {t(page.related.label)}
        </a>
      ))}
    </nav>
  );
}
