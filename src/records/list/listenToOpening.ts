/**
 * Opens folds where a browser does not by itself: for who comes by the address of what is in one, and for the printer.
 * Browsers of today do the first without any script, and stylesheets the second.
 */
import { unescaped } from '../../view/queryText.ts';

/** @param within selector of the part of the page whose folds are printed */
export function listenToOpening(page: Document, within: string): void {
  const openTarget = () => {
    const target = page.getElementById(unescaped(location.hash.slice(1)));
    const around = target?.closest('details:not([open])');
    if (target === null || around == null) return;
    for (let one: Element | null | undefined = around; one != null; one = one.parentElement?.closest('details'))
      (one as HTMLDetailsElement).open = true;
    target.scrollIntoView();
  };
  let opened: readonly HTMLDetailsElement[] = [];
  addEventListener('hashchange', openTarget);
  addEventListener('beforeprint', () => {
    opened = [...page.querySelectorAll<HTMLDetailsElement>(`${within} details:not([open])`)];
    for (const one of opened) one.open = true;
  });
  addEventListener('afterprint', () => {
    for (const one of opened) one.open = false;
  });
  openTarget();
}
