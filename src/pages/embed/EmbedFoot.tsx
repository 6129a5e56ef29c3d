/** Where the figures are from, which release they are of, and the way to the whole page, outside the frame. */
import type { Locale } from '../../i18n/locale.ts';

interface EmbedFootProps {
  readonly locale: Locale;
  readonly release: string;
  /** Titles of sources, the first leads. */
  readonly sources: readonly string[];
  /** Of the page that this is a part of, and what the way there is called. */
  readonly href: string;
  readonly whole: string;
}

/** The line below the way on. */
export function footText({
  locale: { t, texts },
  release,
  sources,
}: Pick<EmbedFootProps, 'locale' | 'release' | 'sources'>): string {
  return [
    t('embed.source', { sources: sources.join('; ') }),
    texts.site.publisherShort,
    t('common.release', { release }),
  ].join(' · ');
}

export function EmbedFoot({ locale, release, sources, href, whole }: EmbedFootProps) {
  return (
    <footer>
      <p>
        <a href={href} target="_blank" rel="noopener">
          {whole}
        </a>
      </p>
      <p class="small">{footText({ locale, release, sources })}</p>
    </footer>
  );
}
