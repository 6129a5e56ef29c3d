/** Loads records over the map. The map does not wait for them. */
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
      const loaded = await files.layer(view.language);
      // The language may have changed meanwhile: then its words are the wrong ones.
      if (store.getState().view.language === view.language) store.setState({ layer: loaded });
    } catch (error) {
      console.warn(error);
      sayMissing(store);
    } finally {
      isAwaited = false;
    }
    if (store.getState().view.language !== view.language) void loadLayer();
  };
  return {
    load: () => void loadLayer(),
    retry: () => {
      store.setState({ problems: store.getState().problems.filter(({ key }) => key !== 'partly-loaded') });
      void loadLayer();
    },
  };
}

/** Says that records could not be loaded, unless they are no longer wanted. */
function sayMissing(store: StoreApi<ExploreState>): void {
  const { view, locale, problems } = store.getState();
  if (view.layer === null) return;
  const got = locale.t(`explore.layer.${view.layer}`);
  store.setState({ problems: [...problems, { key: 'partly-loaded', at: 'layer', got }] });
}
