/** What opens the share panel of a page that is whole without scripts. */
import { shareLink } from '../../ui/shareLink.ts';

/** @param address absolute, of the page that is shared */
type OpenPanel = (button: HTMLElement, address: string) => Promise<void>;

/** @param open loads what opens the panel */
export function listenToShare(page: Document, open?: () => Promise<OpenPanel>): void {
  for (const button of page.querySelectorAll<HTMLElement>('.share-link'))
    button.addEventListener('click', () => share(button, location.href, open));
}

const openAny = (): Promise<OpenPanel> => import('./openShared.ts').then(({ openShared }) => openShared);

/** @param address absolute, of the page that is shared */
export function share(button: HTMLElement, address: string, open = openAny): void {
  open()
    .then((panel) => panel(button, address))
    .catch((error: unknown) => {
      console.warn(error);
      // The link is at hand without a network too.
      void shareLink(button, address);
    });
}
