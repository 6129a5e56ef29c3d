/** Records over the map come when they come: the map does not wait for them, and is whole without. */
import type { StoreApi } from 'zustand/vanilla';
import type { Files } from './files.ts';
import type { ExploreState } from './types.ts';

export interface LayerLoader {
  /** Loads the records where the view has a layer and they are not there yet. */
  readonly load: () => void;
  /** Takes back the message that they could not be had, and tries again. */
  readonly retry: () => void;
}

export function createLayerLoader(store: StoreApi<ExploreState>, files: Pick<Files, 'layer'>): LayerLoader {
  let isAwaited = false;
  const loadLayer = async (): Promise<void> => {
    const { view, layer } = store.getState();
    if (view.layer === null || layer !== null || isAwaited) return;
    isAwaited = true;
    try {
      store.setState({ layer: await files.layer() });
    } catch (error) {
      console.warn(error);
      sayMissing(store);
    } finally {
      isAwaited = false;
    }
  };
  return {
    load: () => void loadLayer(),
    retry: () => {
      store.setState({ problems: store.getState().problems.filter(({ key }) => key !== 'partly-loaded') });
      void loadLayer();
    },
  };
}

/** Nothing is said of a layer that nobody wants any more. */
function sayMissing(store: StoreApi<ExploreState>): void {
  const { view, locale, problems } = store.getState();
  if (view.layer === null) return;
  const got = locale.t(`explore.layer.${view.layer}`);
  store.setState({ problems: [...problems, { key: 'partly-loaded', at: 'layer', got }] });
}
