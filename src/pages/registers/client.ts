/** What scripts add to the pages of the registers, which are whole without them. */
import { announceReady } from '../../ui/pageState.ts';
import { listenToCalculator } from '../targets/calculate.ts';
import { listenToFilters } from './filters/listen.ts';

listenToFilters(document);
listenToCalculator(document);
announceReady();
