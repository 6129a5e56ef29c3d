/** What scripts add to a region's page, which is whole without them: sharing its link, opening what an address names. */
import { listenToOpening } from '../../records/list/listenToOpening.ts';
import { loadFace } from '../../ui/face/loadFace.ts';
import { announceReady } from '../../ui/pageState.ts';
import { rememberLanguage } from '../../ui/rememberLanguage.ts';
import { listenToShare } from '../share/listenToShare.ts';

listenToOpening(document, '.region');
listenToShare(document);
rememberLanguage(document);
announceReady();
loadFace();
