/** The code for other sites, and what it gives there at the widths that they have. */
import { useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locale.ts';
import { CopyField } from './CopyField.tsx';
import type { SharedEmbed } from './types.ts';

interface EmbedPartProps {
  readonly embed: SharedEmbed;
  readonly locale: Pick<Locale, 't'>;
}

/** px: a phone's article, a desk's article. */
const WIDTHS = [320, 600] as const;

export function EmbedPart({ embed, locale: { t } }: EmbedPartProps) {
  const [width, setWidth] = useState<number | null>(null);
  const [isSeen, setSeen] = useState(false);
  return (
    <section aria-labelledby="share-embed">
      <h3 id="share-embed">{t('share.embed')}</h3>
      {/* The one that updates. A frozen one is a second code with words of its own, here. */}
      <p class="small">{t('share.embed.about')}</p>
      <CopyField label={t('share.embed.code')} text={embed.code} t={t} isCode />
      <details onToggle={(event) => setSeen(event.currentTarget.open)}>
        <summary>{t('share.embed.preview')}</summary>
        <div class="choices" role="group" aria-label={t('share.embed.width')}>
          {[...WIDTHS, null].map((one) => (
            <button
              key={String(one)}
              type="button"
              class="button"
              aria-pressed={one === width}
              onClick={() => setWidth(one)}
            >
              {one === null ? t('share.embed.full') : t('share.embed.px', { width: String(one) })}
            </button>
          ))}
        </div>
        {isSeen && (
          <div class="preview">
            <iframe
              src={embed.src}
              title={t('share.embed.preview')}
              width={width === null ? '100%' : String(width)}
              height={String(embed.height)}
              sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"
            />
          </div>
        )}
      </details>
    </section>
  );
}
