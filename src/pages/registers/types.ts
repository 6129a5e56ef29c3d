/** What the pages of the registers are written from. */
import type { Dataset } from '../../domain/types.ts';
import type { Geography } from '../../domain/geography.ts';
import type { RecordsState } from '../../records/recordsState.ts';
import type { RecordPage } from '../../view/defaults.ts';
import type { Layer } from '../../view/view.ts';

export interface RegisterState extends RecordsState {
  readonly dataset: Dataset;
  /** Pages of records that the country has. */
  readonly pages: readonly RecordPage[];
  /** Address of the map that shows the records of a layer. */
  readonly layerHref: (layer: Layer) => string;
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
