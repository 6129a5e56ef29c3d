/**
 * Makes ready what is likely to be asked for next. Only sooner, never otherwise: with `startPrefetch`
 * doing nothing the page is the same, and a test sees to it.
 */
import type { StoreApi } from 'zustand/vanilla';
import type { DescribedMaps } from '../describedMaps.ts';
import type { Files } from '../files.ts';
import type { ExploreState } from '../types.ts';
import { prefetchNeighbours } from './neighbours.ts';
import { prefetchPressed } from './pressed.ts';

/** What of the page prefetching reads. */
export interface PrefetchedPage {
  readonly store: StoreApi<ExploreState>;
  /** Loads each file once: what was fetched here is there when it is asked for. */
  readonly files: Pick<Files, 'series'>;
  readonly maps: DescribedMaps;
}

/** The only thing that the page calls; once it is at rest. */
export function startPrefetch(page: PrefetchedPage): void {
  // A visitor who saves data fetches what is asked for, and nothing else.
  const { connection } = navigator as { connection?: { saveData?: boolean; effectiveType?: string } };
  if (connection?.saveData === true || /2g/u.test(connection?.effectiveType ?? '')) return;
  prefetchNeighbours(page);
  prefetchPressed(page);
}
