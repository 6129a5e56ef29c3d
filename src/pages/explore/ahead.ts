/** Maps that are likely to be asked for next; the figure draws them beforehand, unseen (`MapsAhead.tsx`). */
import { createContext } from 'preact';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { MapModel } from '../../map/model.ts';
import { afterFrame } from '../../ui/afterFrame.ts';

interface AheadState {
  /** Of the map itself: no tiles, no circles, no records over it. */
  readonly models: readonly MapModel[];
  /** The one that is seen, until the map under it shows the same. */
  readonly shown: MapModel | null;
}
export type AheadStore = StoreApi<AheadState>;

export function createAhead(): AheadStore {
  return createStore<AheadState>(() => ({ models: [], shown: null }));
}

/** Empty on the server, and until the page is at rest. */
export const Ahead = createContext<AheadStore>(createAhead());

/**
 * Lets a map be seen that was drawn beforehand.
 * @returns once it is on the screen; null when there is none of this model
 */
export function showAhead(store: AheadStore, model: MapModel): Promise<void> | null {
  if (!store.getState().models.includes(model)) return null;
  store.setState({ shown: model });
  return new Promise(afterFrame);
}
