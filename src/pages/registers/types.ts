/** What the pages of the registers are written from. */
import type { Dataset } from '../../domain/types.ts';
import type { PageLink } from '../../view/pageLinks.ts';
import type { Geography } from '../../domain/geography.ts';
import type { RecordsState } from '../../records/recordsState.ts';
import type { RecordLayer } from '../../view/view.ts';

export interface RegisterState extends RecordsState {
  readonly dataset: Dataset;
  /** All pages of the site. */
  readonly pages: readonly PageLink[];
  /** Address of the map that shows the records of a layer. */
  readonly layerHref: (layer: RecordLayer) => string;
}

/** Of pages that show counts on small maps. */
export interface MappedState extends RegisterState {
  readonly geography: Geography;
}

export interface MappedProps {
  readonly state: MappedState;
}

export interface RegisterProps {
  readonly state: RegisterState;
}
