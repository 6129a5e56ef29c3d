/** Draws the offer to keep the site, in the language of the page. It comes when the end of the page is near. */
import { render } from 'preact';
import type { StoreApi } from 'zustand/vanilla';
import type { Locale } from '../../i18n/locale.ts';
import type { ViewContext } from '../../view/defaults.ts';
import { adoptStyles } from '../../ui/adoptStyles.ts';
import type { OfflineList } from './offlineCache.ts';
import offlinePartCss from './OfflinePart.css?inline';
import { OfflinePart } from './OfflinePart.tsx';

export type PageStore = StoreApi<{ readonly locale: Locale; readonly context: ViewContext }>;

export function drawOffer(
  part: HTMLElement,
  store: PageStore,
  siteUrl: string,
  list: OfflineList,
  onDrawn: () => void,
): void {
  adoptStyles(offlinePartCss);
  const draw = () => {
    const { locale, context } = store.getState();
    render(
      <OfflinePart locale={locale} pages={context.pages ?? []} siteUrl={siteUrl} list={list} onDrawn={onDrawn} />,
      part,
    );
  };
  draw();
  store.subscribe(({ locale }, before) => {
    if (locale !== before.locale) draw();
  });
}
