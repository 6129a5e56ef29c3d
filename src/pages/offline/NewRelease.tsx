/** Says that there are new figures. The page stays as it is until the visitor asks for them. */
import { useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locale.ts';

interface NewReleaseProps {
  readonly locale: Locale;
  /** What was asked for is in the new release alone. */
  readonly isNeeded: boolean;
  readonly onShow: () => void;
}

export function NewRelease({ locale: { t }, isNeeded, onShow }: NewReleaseProps) {
  const [isOpen, setOpen] = useState(true);
  if (!isOpen) return null;
  return (
    <p class="new-release" role="status">
      {t(isNeeded ? 'explore.offline.outdated' : 'explore.offline.news')}
      <button type="button" class="button" data-offline="reload" onClick={onShow}>
        {t('explore.offline.show')}
      </button>
      <button type="button" class="button" aria-label={t('common.close')} onClick={() => setOpen(false)}>
        ×
      </button>
    </p>
  );
}
