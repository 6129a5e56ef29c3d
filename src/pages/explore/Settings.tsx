/** The menu of settings. They change the page, so they need scripts; their panel comes when it is opened. */
import { useLoaded } from '../../ui/useLoaded.ts';
import { useMenu } from '../../ui/useMenu.ts';
import type { PartProps } from './types.ts';

export function Settings({ state, actions }: PartProps) {
  const { view, locale } = state;
  const { t } = locale;
  const { details, isOpen, onToggle, onKeyDown } = useMenu();
  const panel = useLoaded(
    () => import('./SettingsPanel.tsx'),
    isOpen,
    // It can be opened again.
    () => details.current?.removeAttribute('open'),
  );
  return (
    <details class="menu settings needs-script" ref={details} {...{ onToggle, onKeyDown }}>
      <summary>
        {t('explore.settings') +
          (view.without.length === 0
            ? ''
            : ` (${t('explore.without.count', { n: view.without.length, count: String(view.without.length) })})`)}
      </summary>
      {isOpen && panel !== null && <panel.SettingsPanel {...{ state, actions }} />}
    </details>
  );
}
