/** The code for other sites, and what it gives there at the widths that they have. */
import { useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locale.ts';
import type { Translate } from '../../i18n/translate.ts';
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
  const { frozen } = embed;
  return (
    <section aria-labelledby="share-embed">
      <h3 id="share-embed">{t('share.embed')}</h3>
      <Code name={t('share.embed.updates')} text={embed.code} t={t} />
      {frozen !== null && (
        <Code
          name={t('share.embed.frozen', { release: frozen.release })}
          about={t('share.embed.frozen.about')}
          text={frozen.code}
          t={t}
        />
      )}
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

interface CodeProps {
  /** How it differs from the other. */
  readonly name: string;
  readonly about?: string;
  readonly text: string;
  readonly t: Translate;
}

function Code({ name, about, text, t }: CodeProps) {
  return (
    <>
      <h4>{name}</h4>
      {about !== undefined && <p class="small">{about}</p>}
      <CopyField label={`${t('share.embed.code')}: ${name}`} text={text} t={t} isCode />
    </>
  );
}
