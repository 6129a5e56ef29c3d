/** A page that has no map and no list for a wall: what it is called; one opens it beside the slide. */
import type { RegionSheets } from '../../region/sheets.ts';
import type { SlideContent } from './slide.ts';

export function pageSlide({ pages, locale: { t, texts }, dataset }: RegionSheets, page: string): SlideContent {
  const link = pages.find(({ id, folder }) => id === page || folder === `${page}/`);
  const name = link?.register?.title ?? link?.navigation ?? link?.related?.label;
  return {
    topic: null,
    over: texts.site.title,
    finding: name === undefined ? texts.site.title : t(name),
    map: null,
    lists: [],
    source: t('common.release', { release: dataset.release }),
  };
}
