import type { StoreApi } from 'zustand/vanilla';
import type { DescribedMaps } from '../describedMaps.ts';
import type { Files } from '../files.ts';
import type { ExploreState } from '../types.ts';

/** What of the page prefetching reads. */
export interface PrefetchedPage {
  readonly store: StoreApi<ExploreState>;
  /** Loads each file once: what was fetched here is there when it is asked for. */
  readonly files: Pick<Files, 'series'>;
  readonly maps: DescribedMaps;
}
