/** What scripts add to a region's page, which is whole without them: sharing its link, opening what an address names. */
import { listenToOpening } from '../../records/list/listenToOpening.ts';
import { loadFace } from '../../ui/face/loadFace.ts';
import { announceReady } from '../../ui/pageState.ts';
import { rememberLanguage } from '../../ui/rememberLanguage.ts';
import { shareLink } from '../../ui/shareLink.ts';

listenToOpening(document, '.region');
for (const button of document.querySelectorAll<HTMLElement>('.share-link'))
  button.addEventListener('click', () => {
    import('../share/openShared.tsx')
      .then(({ openShared }) => openShared(button))
      .catch((error: unknown) => {
        console.warn(error);
        // The link is at hand without a network too.
        void shareLink(button);
      });
  });
rememberLanguage(document);
announceReady();
loadFace();
