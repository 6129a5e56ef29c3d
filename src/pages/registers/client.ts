/** What scripts add to the pages of the registers, which are whole without them. */
import { loadFace } from '../../ui/face/loadFace.ts';
import { announceReady } from '../../ui/pageState.ts';
import { rememberLanguage } from '../../ui/rememberLanguage.ts';
import { listenToShare } from '../share/listenToShare.ts';
import { listenToCalculator } from '../targets/calculate.ts';
import { listenToFilters } from '../../records/filter/listenToFilters.ts';
import { listenToOpening } from '../../records/list/listenToOpening.ts';
import { listenToOrder } from '../../records/list/listenToOrder.ts';
import { focusableWhileScrolling } from '../../ui/focusableWhileScrolling.ts';

listenToOrder(document);
listenToFilters(document);
listenToOpening(document, '.register');
listenToCalculator(document);
listenToShare(document, () => import('./share/openRegister.ts').then(({ openRegister }) => openRegister));
for (const box of document.querySelectorAll<HTMLElement>('.table-box')) focusableWhileScrolling(box);
rememberLanguage(document);
announceReady();
loadFace();
