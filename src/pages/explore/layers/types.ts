/** A layer of records over the map: what it is loaded as, and what it is drawn from. */
import type { ComponentChild, RefObject } from 'preact';
import type { Registers } from '../../../domain/registers.ts';
import type { TownPoints } from '../../../domain/places.ts';
import type { Geography } from '../../../domain/geography.ts';
import type { Reserved } from '../../../map/layouts/words.ts';
import type { RecordLayer } from '../../../view/view.ts';
import type { Zoom } from '../zoom/zoomStore.ts';
import type { PartProps } from '../types.ts';
import type { SelectionStore } from '../keyboardNavigation/selection.ts';

/** Comes when a layer is asked for, never with the page. */
export interface LoadedLayer {
  readonly registers: Registers;
  readonly towns: TownPoints['towns'];
  /** Where its marks lie. */
  readonly reservedBy: (layer: RecordLayer, loaded: LoadedLayer, geography: Geography) => Reserved;
  readonly Layer: (props: LayerProps) => ComponentChild;
}

export interface LayerProps extends PartProps {
  readonly loaded: LoadedLayer;
  readonly figure: RefObject<HTMLElement | null>;
  /** Where the camera is. */
  readonly zoom: Zoom;
  /** The card of a region and that of a record are never open at once. */
  readonly selection: SelectionStore;
}
