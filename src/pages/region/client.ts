/** What scripts add to a region's page, which is whole without them: sharing its link, opening what an address names. */
import { listenToOpening } from '../../records/list/listenToOpening.ts';
import { announceReady } from '../../ui/pageState.ts';
import { rememberLanguage } from '../../ui/rememberLanguage.ts';
import { shareLink } from '../../ui/shareLink.ts';

listenToOpening(document, '.region');
for (const button of document.querySelectorAll<HTMLElement>('.share-link'))
  button.addEventListener('click', () => void shareLink(button));
rememberLanguage(document);
announceReady();
