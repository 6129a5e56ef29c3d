/** What opens the share panel of a page that is whole without scripts. */
import { shareLink } from '../../ui/shareLink.ts';

export function listenToShare(page: Document): void {
  for (const button of page.querySelectorAll<HTMLElement>('.share-link'))
    button.addEventListener('click', () => share(button, location.href));
}

/** @param address absolute, of the page that is shared */
export function share(button: HTMLElement, address: string): void {
  import('./openShared.ts')
    .then(({ openShared }) => openShared(button, address))
    .catch((error: unknown) => {
      console.warn(error);
      // The link is at hand without a network too.
      void shareLink(button, address);
    });
}
