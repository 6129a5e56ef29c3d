/** Says that there are new figures. The page stays as it is until the visitor asks for them. */
import { useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locale.ts';

export function NewRelease({ locale: { t } }: { locale: Locale }) {
  const [isOpen, setOpen] = useState(true);
  if (!isOpen) return null;
  return (
    <p class="new-release" role="status">
      {t('explore.offline.news')}
      <button type="button" class="button" data-offline="reload" onClick={() => location.reload()}>
        {t('explore.offline.show')}
      </button>
      <button type="button" class="button" aria-label={t('common.close')} onClick={() => setOpen(false)}>
        ×
      </button>
    </p>
  );
}
