/**
 * The selected region: one state for mouse, touch, keys, search and table, so that whoever looks,
 * listens or reads is at the same place. It is not part of the view; of it an address has the open card
 * alone, as its fragment (`cardAddress.ts`).
 *
 * A store of its own, since it changes with every move of a mouse: only what shows it is drawn anew.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { TerritoryMark } from '../../../map/model.ts';

/** What selected the region: it decides where the words of the region stand. */
export type Means = 'mouse' | 'keys' | 'list';

export interface ClientPoint {
  readonly clientX: number;
  readonly clientY: number;
}

export interface RegionSelection {
  /** Key of a territory. */
  readonly pointed: string | null;
  readonly by: Means;
  /** Where a mouse entered it. */
  readonly entered: ClientPoint | null;
  /** Whether its words were sent away with Escape; the next region has its own again. */
  readonly dismissed: boolean;
  /** Territory whose card is open. */
  readonly card: string | null;
  /** Where the keys were last; the next key starts there. */
  readonly last: string | null;
}

export type SelectionStore = StoreApi<RegionSelection>;

export function createSelection(): SelectionStore {
  return createStore<RegionSelection>(() => ({
    pointed: null,
    by: 'list',
    entered: null,
    dismissed: false,
    card: null,
    last: null,
  }));
}

/** Points at a territory; again at the same one by the same means changes nothing. */
export function pointAt(store: SelectionStore, pointed: string | null, by: Means, entered: ClientPoint | null = null) {
  const now = store.getState();
  if (now.pointed === pointed && now.by === by) return;
  const last = by === 'keys' && pointed !== null ? pointed : now.last;
  store.setState({ pointed, by, entered, dismissed: false, last });
}

/** Opens the card of a territory, which is where the keys then go on. */
export function openCard(store: SelectionStore, key: string) {
  store.setState({ card: key, last: key, pointed: null, entered: null });
}

export function closeCard(store: SelectionStore) {
  store.setState({ card: null });
}

/** Key of the territory that is outlined: what is pointed at, else what the card is about. */
export function outlined({ pointed, card }: RegionSelection): string | null {
  return pointed ?? card;
}

/**
 * The territory that a key means in another year: itself, or the old one that it was part of, or the
 * first part of one that has been divided.
 */
export function territoryIn<Mark extends Pick<TerritoryMark, 'key' | 'regions'>>(
  territories: readonly Mark[],
  key: string | null,
): Mark | null {
  if (key === null) return null;
  const regions = key.split('+');
  return (
    territories.find((mark) => mark.key === key) ??
    territories.find((mark) => mark.regions.some((region) => regions.includes(region))) ??
    null
  );
}
