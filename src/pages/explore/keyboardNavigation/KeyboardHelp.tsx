/** All keys of the map, under "?". */
import { adoptStyles } from '../../../ui/adoptStyles.ts';
import { DIALOG_STYLES } from '../dialogStyles.ts';
import { useEffect, useRef } from 'preact/hooks';
import type { Locale } from '../../../i18n/locale.ts';

/** Each with its message `explore.keys.{…}`; keys are named as they are printed on keyboards. */
const KEYS = [
  ['← ↑ → ↓', 'arrows'],
  ['Home · End', 'ends'],
  ['PageDown · N', 'lower'],
  ['PageUp · P', 'higher'],
  ['А … Я · A … Z', 'letters'],
  ['Enter', 'pin'],
  ['Shift + Enter', 'card'],
  ['+ −', 'zoom'],
  ['Esc', 'leave'],
  ['?', 'help'],
] as const;

export function KeyboardHelp({ locale, onClose }: { readonly locale: Locale; readonly onClose: () => void }) {
  const { t } = locale;
  adoptStyles(DIALOG_STYLES);
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    heading.current?.focus();
  }, []);
  const close = () => dialog.current?.close();
  return (
    <dialog
      ref={dialog}
      aria-labelledby="keys-title"
      onClose={onClose}
      onClick={(event) => {
        if (event.target === dialog.current) close();
      }}
    >
      <div class="provenance">
        <header>
          <h2 id="keys-title" ref={heading} tabIndex={-1}>
            {t('explore.keys')}
          </h2>
          <button type="button" class="button close" aria-label={t('common.close')} onClick={close}>
            ×
          </button>
        </header>
        <dl class="keys">
          {KEYS.map(([keys, message]) => (
            <>
              <dt key={keys}>
                <kbd>{keys}</kbd>
              </dt>
              <dd key={message}>{t(`explore.keys.${message}`)}</dd>
            </>
          ))}
        </dl>
      </div>
    </dialog>
  );
}
