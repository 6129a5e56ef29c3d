/** The keys of the map in a line, when it first has the focus. */
import type { Locale } from '../../../i18n/locale.ts';
import { KEYS_ID, NAME_ID } from './useKeyboardNavigation.ts';

/** Name and description of the listbox; the description is seen while `visible`. */
export function KeyboardHint({ locale, visible }: { readonly locale: Locale; readonly visible: boolean }) {
  const { t } = locale;
  return (
    <div class="keyboard-line">
      <p id={NAME_ID} class="visually-hidden">
        {t('explore.map.regions')}
      </p>
      <p id={KEYS_ID} class={visible ? 'keyboard-keys' : 'visually-hidden'}>
        {t('explore.map.keys')}
      </p>
    </div>
  );
}
