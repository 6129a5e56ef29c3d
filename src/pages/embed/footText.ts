/** The line at the foot of a frame: where its figures are from, whose the site is, which release they are of. */
import type { Locale } from '../../i18n/locale.ts';
import type { ExploreState } from '../explore/types.ts';
import type { RegionModel } from '../region/types.ts';

/** What a region's frame is drawn from. */
export interface RegionFrame {
  readonly model: RegionModel;
  readonly locale: Locale;
  readonly release: string;
}

/** A region has many sources; its page lists all. */
const MOST_SOURCES = 2;

export function mapFoot({ model, locale, dataset }: Pick<ExploreState, 'model' | 'locale' | 'dataset'>): string {
  return footText(model.sources, locale, dataset.release);
}

export function regionFoot({ model, locale, release }: RegionFrame): string {
  return footText(model.sources.slice(0, MOST_SOURCES), locale, release);
}

function footText(
  sources: readonly { readonly title: string }[],
  { t, texts }: Pick<Locale, 't' | 'texts'>,
  release: string,
): string {
  return [
    t('embed.source', { sources: sources.map(({ title }) => title).join('; ') }),
    texts.site.publisherShort,
    t('common.release', { release }),
  ].join(' · ');
}
