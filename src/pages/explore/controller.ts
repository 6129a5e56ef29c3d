/**
 * The page in use. `requests.ts` brings the views that are asked for onto the page, `layerLoader.ts`
 * the records over the map; here both become what a visitor can do.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { decodeView, encodeView } from '../../view/codec.ts';
import { changeView, togglePinned, toggleWithout } from '../../view/transitions.ts';
import type { View } from '../../view/view.ts';
import type { Address } from './browserAddress.ts';
import { createDescribedMaps, type DescribedMaps } from './describedMaps.ts';
import type { Files } from './files.ts';
import { stepsFrom } from './indicatorOrder.ts';
import { createLayerLoader, type LayerLoader } from './layerLoader.ts';
import { createRequests, type Requests } from './requests.ts';
import type { ExploreActions, ExploreState } from './types.ts';

export interface Controller {
  readonly store: StoreApi<ExploreState>;
  readonly actions: ExploreActions;
  readonly maps: DescribedMaps;
  /** Shows what an address says; for the first query and for going back and forward. */
  readonly followAddress: (pathname: string, search: string) => Promise<void>;
  /** Address of the view last asked for, whether it could be shown or not. */
  readonly wanted: () => string;
}

/** @param siteUrl absolute address of the site's folder */
export function createController(files: Files, start: ExploreState, address: Address, siteUrl: string): Controller {
  const store = createStore<ExploreState>(() => start);
  const maps = createDescribedMaps();
  const layerLoader = createLayerLoader(store, files);
  const urlOf = (view: View): string => {
    const { path, query } = encodeView(view, store.getState().context);
    return siteUrl + path + query;
  };
  const requests = createRequests({ store, files, maps, address, siteUrl, onShown: layerLoader.load });
  return {
    store,
    maps,
    actions: actionsOf({ store, files, address, requests, layerLoader }),
    followAddress: async (pathname, search) => {
      const { view, problems } = decodeView(pathname, search, store.getState().context);
      await requests.show({ view, problems, how: null });
      // The year asked for is said once, not to everyone who gets the link.
      if (problems.some(({ at }) => at === 'asked')) address.replace(urlOf(view));
    },
    wanted: () => {
      const asked = requests.asked();
      if (asked === null) return address.current();
      return urlOf(asked);
    },
  };
}

interface Parts {
  readonly store: StoreApi<ExploreState>;
  readonly files: Files;
  readonly address: Address;
  readonly requests: Requests;
  readonly layerLoader: LayerLoader;
}

function actionsOf({ store, files, address, requests, layerLoader }: Parts): ExploreActions {
  return {
    go: (change, how = 'push') => requests.take((view) => changeView(view, change, store.getState().context), how),
    step: (way) =>
      requests.take((view) => {
        const state = store.getState();
        const near = stepsFrom(state, view.indicator);
        return near === null ? { view, problems: [] } : changeView(view, { indicator: near[way] }, state.context);
      }, 'push'),
    togglePin: (region) => requests.take((view) => togglePinned(view, region), 'replace'),
    toggleWithout: (region) => requests.take((view) => toggleWithout(view, region), 'replace'),
    dismissProblems: () => store.setState({ problems: [] }),
    retry: () => {
      if (!requests.retry()) layerLoader.retry();
    },
    copyLink: () =>
      address.copy(address.current()).then(
        () => true,
        () => false,
      ),
    places: files.places,
    layer: () => files.layer(store.getState().view.language),
    speaking: async (language) => {
      const { speaking } = await import('./share/speaking.ts');
      return speaking(files, store.getState(), language);
    },
    searchWords: files.searchWords,
  };
}
