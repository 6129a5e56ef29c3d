/**
 * The page in use: loads what a view needs, then changes page and address together. Until the new
 * figures are there the old page stays, whole; when they cannot be had, it stays and says so.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Dataset, IndicatorId, Problem, Series } from '../../domain/types.ts';
import { createLocale } from '../../i18n/locale.ts';
import { describeMap } from '../../map/describeMap.ts';
import type { MapModel } from '../../map/model.ts';
import { seriesNeeded } from '../../map/seriesNeeded.ts';
import { decodeView, encodeView } from '../../view/codec.ts';
import { relativeRoot } from '../../view/paths.ts';
import { changeView, togglePinned, toggleWithout, type Step } from '../../view/transitions.ts';
import type { View } from '../../view/view.ts';
import { createAhead, showAhead, type AheadStore } from './ahead.ts';
import type { Files } from './files.ts';
import { neighboursOf } from './indicatorOrder.ts';
import type { ExploreActions, ExploreState } from './types.ts';

/** After so long without an answer the visitor is told that one is waited for. */
const SLOW_MS = 2000;
/** Two indicators held against each other, or years gone back and forth, are described once each, with the neighbours of each. */
const REMEMBERED = 72;

export interface Controller {
  readonly store: StoreApi<ExploreState>;
  readonly actions: ExploreActions;
  /** Maps that the figure draws beforehand. */
  readonly ahead: AheadStore;
  /** Shows what an address says; for the first query and for going back and forward. */
  readonly followAddress: (pathname: string, search: string) => Promise<void>;
  /**
   * Describes a map that is likely to be asked for, so that it is there at once when it is.
   * @param isWanted asked when its figures are there, before it is described: the page may have gone on
   * @returns null when it is not wanted any more, or the page speaks another language by then
   * @throws when its figures cannot be had
   */
  readonly foresee: (change: Partial<View>, isWanted: () => Promise<boolean>) => Promise<MapModel | null>;
}

/** The part of a window that the controller touches. */
export interface Address {
  readonly push: (url: string) => void;
  readonly replace: (url: string) => void;
  readonly current: () => string;
  readonly copy: (text: string) => Promise<void>;
}

/** A view on its way to the page. */
interface Request {
  readonly view: View;
  readonly problems: readonly Problem[];
  /** How the address follows; null where it leads. */
  readonly how: 'push' | 'replace' | null;
}

/**
 * @param siteUrl absolute address of the site's folder
 */
export function createController(files: Files, start: ExploreState, address: Address, siteUrl: string): Controller {
  const store = createStore<ExploreState>(() => start);
  const sitePath = new URL(siteUrl).pathname;
  let series: ReadonlyMap<IndicatorId, Series> = start.dataset.series;
  /** What was last asked for, while it is not on the page yet: a further choice starts from it. */
  let pending: Request | null = null;
  let failed: Request | null = null;
  /** What is on the screen and in the address already, and on the page a frame later. */
  let following: Request | null = null;
  let isLayerAwaited = false;
  const ahead = createAhead();

  /** Last shown last. A release's figures never change, so an address always describes the same map. */
  const models = new Map<string, MapModel>();
  function remembered(address: string, describe: () => MapModel): MapModel {
    const model = models.get(address) ?? describe();
    models.delete(address);
    models.set(address, model);
    const [oldest] = models.keys();
    if (models.size > REMEMBERED && oldest !== undefined) models.delete(oldest);
    return model;
  }

  /** Those that are not there yet are loaded. */
  function figuresOf(needed: readonly IndicatorId[]): Promise<readonly (readonly [IndicatorId, Series])[]> {
    return Promise.all(needed.map(async (id) => [id, series.get(id) ?? (await files.series(id))] as const));
  }

  const pathInSite = (href: string): string => new URL(href).pathname.slice(sitePath.length);

  function saySlow(request: Request): void {
    if (pending !== request) return;
    store.setState({ problems: [{ key: 'data-slow', at: request.view.indicator, got: '' }] });
  }

  async function show(asked: Request): Promise<void> {
    const { view, problems, how } = asked;
    let request = asked;
    const { dataset, context, locale } = store.getState();
    pending = request;
    const needed = seriesNeeded(dataset, view);
    const isSpoken = view.language === locale.texts.language;
    // Most often everything is there: no clock is started then.
    const isWaiting = !isSpoken || needed.some((id) => !series.has(id));
    const slow = isWaiting ? setTimeout(() => saySlow(request), SLOW_MS) : undefined;
    try {
      const [loaded, texts] = await Promise.all([
        figuresOf(needed),
        isSpoken ? locale.texts : files.texts(view.language),
      ]);
      // A slow answer never overtakes a later choice.
      if (pending !== request) return;
      series = new Map([...series, ...loaded]);
      const nextDataset: Dataset = { ...dataset, series };
      const nextLocale = texts === locale.texts ? locale : createLocale(texts, { onMissing: (key) => key });
      const { path, query } = encodeView(view, context);
      const model = remembered(path + query, () => describeMap(nextDataset, view, nextLocale));
      if (how !== null) address[how](siteUrl + path + query);
      const seen = showAhead(ahead, model);
      // It is a step of its own by now: what replaces it does so.
      if (how !== null) pending = request = { ...request, how: 'replace' };
      following = request;
      if (seen !== null) await seen;
      if (following !== request) return;
      if (pending === request) pending = null;
      failed = null;
      ahead.setState({ shown: null });
      store.setState({
        dataset: nextDataset,
        locale: nextLocale,
        view,
        model,
        root: relativeRoot(how === null ? pathInSite(address.current()) : path),
        problems,
      });
      void showLayer();
    } catch (error) {
      if (pending !== request) return;
      [pending, failed] = [null, request];
      store.setState({ problems: [{ key: 'data-not-loaded', at: view.indicator, got: String(error).slice(0, 40) }] });
    } finally {
      clearTimeout(slow);
    }
  }

  /** Records over the map come when they come: the map does not wait for them, and is whole without. */
  async function showLayer(): Promise<void> {
    if (store.getState().view.layer === null || store.getState().layer !== null || isLayerAwaited) return;
    isLayerAwaited = true;
    try {
      store.setState({ layer: await files.layer() });
    } catch (error) {
      console.warn(error);
      const { view, locale, problems } = store.getState();
      if (view.layer === null) return;
      const got = locale.t(`explore.layer.${view.layer}`);
      store.setState({ problems: [...problems, { key: 'partly-loaded', at: 'layer', got }] });
    } finally {
      isLayerAwaited = false;
    }
  }

  /** @param step from the view last asked for: a pin set while figures load does not undo the choice of them */
  const take = (step: (view: View) => Step, how: 'push' | 'replace'): void => {
    const { view, problems } = step(pending?.view ?? store.getState().view);
    // What replaces a step that was to be one to go back to is one itself.
    void show({ view, problems, how: pending?.how === 'push' ? 'push' : how });
  };

  return {
    store,
    ahead,
    foresee: async (change, isWanted) => {
      const { view } = changeView(store.getState().view, change, store.getState().context);
      const loaded = await figuresOf(seriesNeeded(store.getState().dataset, view));
      series = new Map([...series, ...loaded]);
      const isStillWanted = await isWanted();
      const { dataset, context, locale } = store.getState();
      if (!isStillWanted || view.language !== locale.texts.language) return null;
      const { path, query } = encodeView(view, context);
      return remembered(path + query, () => describeMap({ ...dataset, series }, view, locale));
    },
    followAddress: async (pathname, search) => {
      const { view, problems } = decodeView(pathname, search, store.getState().context);
      await show({ view, problems, how: null });
    },
    actions: {
      go: (change, how = 'push') => take((view) => changeView(view, change, store.getState().context), how),
      step: (way) =>
        take((view) => {
          const { dataset, context } = store.getState();
          const near = neighboursOf(dataset.indicators, view.indicator);
          return near === null ? { view, problems: [] } : changeView(view, { indicator: near[way] }, context);
        }, 'push'),
      togglePin: (region) => take((view) => togglePinned(view, region), 'replace'),
      toggleWithout: (region) => take((view) => toggleWithout(view, region), 'replace'),
      dismissProblems: () => store.setState({ problems: [] }),
      retry: () => {
        if (failed !== null) void show(failed);
        else {
          store.setState({ problems: store.getState().problems.filter(({ key }) => key !== 'partly-loaded') });
          void showLayer();
        }
      },
      copyLink: () =>
        address.copy(address.current()).then(
          () => true,
          () => false,
        ),
      places: files.places,
      layer: files.layer,
      searchWords: files.searchWords,
    },
  };
}
