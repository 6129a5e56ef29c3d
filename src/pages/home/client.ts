/** What scripts add to the front page: its state in the address, a press on the map, the search. */
import { loadFace } from '../../ui/face/loadFace.ts';
import { announceReady } from '../../ui/pageState.ts';
import { rememberLanguage } from '../../ui/rememberLanguage.ts';
import { listenToCards } from './cards.ts';
import { listenToFunctions } from './functions.ts';
import { keepFragment } from './keepFragment.ts';
import { leadToMap } from './leadToMap.ts';
import { startSearch } from './search.tsx';

const isLeft = leadToMap(location, document, (url) => {
  location.replace(url);
});
if (!isLeft) {
  rememberLanguage(document);
  listenToFunctions(document, keepFragment);
  startSearch(document, listenToCards(document));
  announceReady();
  loadFace();
}
