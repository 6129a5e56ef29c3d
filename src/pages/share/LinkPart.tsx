import type { Locale } from '../../i18n/locale.ts';
import { relativeRoot } from '../../view/paths.ts';
import { CopyField } from './CopyField.tsx';
import type { Shared } from './types.ts';

interface PartProps {
  readonly shared: Shared;
  readonly locale: Pick<Locale, 't'>;
}

/** The address of exactly this view; where the system has a sheet for sharing, that too. */
export function LinkPart({ shared: { link, title, language }, locale: { t } }: PartProps) {
  const canSend = typeof navigator.share === 'function';
  return (
    <section aria-labelledby="share-link">
      <h3 id="share-link">{t('share.link')}</h3>
      <p class="small">{t('share.link.about')}</p>
      <CopyField label={t('share.link')} text={link} t={t} />
      <p>
        <a href={`${relativeRoot(location.pathname)}${language}/present/?add=${encodeURIComponent(link)}`}>
          {t('share.meeting')}
        </a>
      </p>
      {canSend && (
        <button
          type="button"
          class="button"
          onClick={() => {
            // Whoever closes the sheet has not failed at anything.
            navigator.share({ title, url: link }).catch(() => undefined);
          }}
        >
          {t('share.send')}
        </button>
      )}
    </section>
  );
}
