/** The line at the foot of a frame: where its figures are from, whose the site is, which release they are of. */
import type { Locale } from '../../i18n/locale.ts';

interface FootedFrame {
  /** Its sources, the first leads. */
  readonly model: { readonly sources: readonly { readonly title: string }[] };
  readonly locale: Pick<Locale, 't' | 'texts'>;
  readonly release: string;
}

/** A region has many sources; its page lists all. */
const MOST_SOURCES = 2;

export function mapFoot({ model, locale, release }: FootedFrame): string {
  return footText(model.sources, locale, release);
}

export function regionFoot({ model, locale, release }: FootedFrame): string {
  return footText(model.sources.slice(0, MOST_SOURCES), locale, release);
}

function footText(sources: FootedFrame['model']['sources'], { t, texts }: FootedFrame['locale'], release: string) {
  return [
    t('embed.source', { sources: sources.map(({ title }) => title).join('; ') }),
    texts.site.publisherShort,
    t('common.release', { release }),
  ].join(' · ');
}
