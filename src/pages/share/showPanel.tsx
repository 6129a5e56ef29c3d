/** Puts the share panel over the page, and takes it away when it is closed. */
import { render } from 'preact';
import type { Locale } from '../../i18n/locale.ts';
import { SharePanel } from './SharePanel.tsx';
import type { Shared } from './types.ts';

/** @param button where the focus comes back to */
export function showPanel(shared: Shared, locale: Pick<Locale, 't'>, button: HTMLElement): void {
  const place = document.createElement('div');
  document.body.append(place);
  const close = () => {
    render(null, place);
    place.remove();
    button.focus();
  };
  render(<SharePanel shared={shared} locale={locale} onClose={close} />, place);
}
