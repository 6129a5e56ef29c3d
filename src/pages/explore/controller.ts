/**
 * The page in use: loads what a view needs, then changes page and address together. Until the new
 * figures are there the old page stays, whole; when they cannot be had, it stays and says so.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Dataset, IndicatorId, Problem, Series } from '../../domain/types.ts';
import { createLocale } from '../../i18n/locale.ts';
import { describeMap } from '../../map/describeMap.ts';
import { decodeView, encodeView } from '../../view/codec.ts';
import { relativeRoot } from '../../view/paths.ts';
import { changeView, togglePinned, toggleWithout, type Step } from '../../view/transitions.ts';
import type { View } from '../../view/view.ts';
import type { Files } from './files.ts';
import type { ExploreActions, ExploreState } from './types.ts';

export interface Controller {
  readonly store: StoreApi<ExploreState>;
  readonly actions: ExploreActions;
  /** Shows what an address says; for the first query and for going back and forward. */
  readonly followAddress: (pathname: string, search: string) => Promise<void>;
}

/** The part of a window that the controller touches. */
export interface Address {
  readonly push: (url: string) => void;
  readonly replace: (url: string) => void;
  readonly current: () => string;
  readonly copy: (text: string) => Promise<void>;
}

/**
 * @param siteUrl absolute address of the site's folder
 */
export function createController(files: Files, start: ExploreState, address: Address, siteUrl: string): Controller {
  const store = createStore<ExploreState>(() => start);
  let series: ReadonlyMap<IndicatorId, Series> = start.dataset.series;
  /** Counts requests, so that a slow answer never overtakes a later choice. */
  let latestRequest = 0;
  let failed: (() => void) | null = null;

  /** @returns whether the view is on the page now */
  async function show(
    view: View,
    problems: readonly Problem[],
    commit: (path: string, query: string) => void,
  ): Promise<boolean> {
    const request = ++latestRequest;
    const { dataset, context, locale } = store.getState();
    try {
      const [loaded, texts] = await Promise.all([
        series.get(view.indicator) ?? files.series(view.indicator),
        view.language === locale.texts.language ? locale.texts : files.texts(view.language),
      ]);
      if (request !== latestRequest) return false;
      series = new Map(series).set(view.indicator, loaded);
      const { path, query } = encodeView(view, context);
      const nextDataset: Dataset = { ...dataset, series };
      const nextLocale = texts === locale.texts ? locale : createLocale(texts, { onMissing: (key) => key });
      commit(path, query);
      failed = null;
      store.setState({
        dataset: nextDataset,
        locale: nextLocale,
        view,
        model: describeMap(nextDataset, view, nextLocale),
        root: relativeRoot(new URL(address.current()).pathname.slice(new URL(siteUrl).pathname.length)),
        problems,
      });
      return true;
    } catch (error) {
      if (request !== latestRequest) return false;
      failed = () => void show(view, problems, commit);
      store.setState({ problems: [{ key: 'data-not-loaded', at: view.indicator, got: String(error).slice(0, 40) }] });
      return false;
    }
  }

  const take = ({ view, problems }: Step, how: 'push' | 'replace'): void =>
    void show(view, problems, (path, query) => address[how](siteUrl + path + query));
  const go: ExploreActions['go'] = (change, how = 'push') => {
    const { view, context } = store.getState();
    take(changeView(view, change, context), how);
  };

  return {
    store,
    followAddress: async (pathname, search) => {
      const { context } = store.getState();
      const { view, problems } = decodeView(pathname, search, context);
      await show(view, problems, () => undefined);
    },
    actions: {
      go,
      togglePin: (region) => take(togglePinned(store.getState().view, region), 'replace'),
      toggleWithout: (region) => take(toggleWithout(store.getState().view, region), 'replace'),
      dismissProblems: () => store.setState({ problems: [] }),
      retry: () => failed?.(),
      copyLink: () =>
        address.copy(address.current()).then(
          () => true,
          () => false,
        ),
      searchWords: files.searchWords,
    },
  };
}
