/** What scripts add to the pages of the registers, which are whole without them. */
import { listenToFilters } from './filters/listen.ts';

listenToFilters(document);
document.documentElement.setAttribute('data-ready', '');
