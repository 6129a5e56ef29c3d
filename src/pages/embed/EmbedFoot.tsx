/** Where the figures are from, which release they are of, and the way to the whole page, outside the frame. */
import type { Locale } from '../../i18n/locale.ts';

interface EmbedFootProps {
  readonly locale: Locale;
  readonly release: string;
  /** Titles of sources, the first leads. */
  readonly sources: readonly string[];
  /** Of the page that this is a part of. */
  readonly href: string;
}

export function EmbedFoot({ locale, release, sources, href }: EmbedFootProps) {
  const { t, texts } = locale;
  return (
    <footer>
      <p>
        <a href={href} target="_blank" rel="noopener">
          {t('embed.whole')}
        </a>
      </p>
      <p class="small">
        {[
          t('embed.source', { sources: sources.join('; ') }),
          texts.site.publisherShort,
          t('common.release', { release }),
        ].join(' · ')}
      </p>
    </footer>
  );
}
