/** Copies the address, which is a link to exactly this view; shows it where it cannot be copied. */
import { useState } from 'preact/hooks';
import type { PartProps } from './types.ts';

export function ShareButton({ state, actions }: PartProps) {
  const { t } = state.locale;
  const [outcome, setOutcome] = useState<'common.copied' | 'common.copyFailed' | null>(null);
  return (
    <>
      <button
        type="button"
        class="button needs-script"
        onClick={() => {
          void actions?.copyLink().then((copied) => setOutcome(copied ? 'common.copied' : 'common.copyFailed'));
        }}
      >
        {t('common.copyLink')}
      </button>
      <span role="status" class="small">
        {outcome === null ? '' : t(outcome)}
      </span>
      {outcome === 'common.copyFailed' && (
        <input
          type="text"
          readOnly
          aria-label={t('common.link')}
          value={location.href}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      )}
    </>
  );
}
