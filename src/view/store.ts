/**
 * The store: the view of one page, and what could not be done as asked. It starts from the view
 * that was prerendered, so that the first render equals the page that stands there; whoever binds
 * it to the address calls `replace` after first paint. No DOM, no history, no framework.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Door, IndicatorId, Language, Problem, RegionId } from '../domain/types.ts';
import { problemOf } from './codec.ts';
import { indicatorIn, nearestYear, type ViewContext } from './defaults.ts';
import { MOST_BREAKS } from './queryKeys.ts';
import {
  MAX_PINNED, type ClassCount, type Geography, type Layer, type MethodChoice, type Mode, type Pool,
  type Theme, type View,
} from './view.ts';

export interface ViewActions {
  /**
   * Keeps the year where the indicator has it; else its nearest, with a notice `no-such-year`.
   * An unknown indicator changes nothing, with a notice.
   */
  readonly setIndicator: (indicator: IndicatorId) => void;
  /** A year that the indicator lacks gives its nearest, with a notice. */
  readonly setYear: (year: number) => void;
  readonly setLanguage: (language: Language) => void;
  /**
   * Pins a region, or unpins it; the order is that of pinning.
   * @returns the problem, also in `notices`, when `MAX_PINNED` are pinned already; else null
   */
  readonly togglePinned: (region: RegionId) => Problem | null;
  readonly setWithout: (regions: readonly RegionId[]) => void;
  readonly setGeography: (geography: Geography) => void;
  readonly setMode: (mode: Mode | null) => void;
  readonly setBy: (indicator: IndicatorId | null) => void;
  readonly setDoor: (door: Door | null) => void;
  readonly setCamera: (at: View['at']) => void;
  readonly setMethod: (method: MethodChoice) => void;
  readonly setClassCount: (count: ClassCount) => void;
  /** Sorts the bounds, keeps the lowest `MOST_BREAKS` and chooses `manual`; without bounds, `auto`. */
  readonly setManualBreaks: (breaks: readonly number[]) => void;
  readonly setPool: (pool: Pool) => void;
  readonly setLayer: (layer: Layer | null) => void;
  readonly setTheme: (theme: Theme) => void;
  /** The view of an address: after first paint, and when the visitor goes back. */
  readonly replace: (view: View, notices?: readonly Problem[]) => void;
  readonly dismissNotices: () => void;
}

export interface ViewState extends ViewActions {
  readonly view: View;
  /** What the last action could not do as asked; the next action clears it. */
  readonly notices: readonly Problem[];
}

export type ViewStore = StoreApi<ViewState>;

/** @param initial the view that the page was prerendered with */
export function createViewStore(initial: View, context: ViewContext): ViewStore {
  return createStore<ViewState>()((set, get) => {
    const commit = ({ view, notices }: Step): void => {
      const before = get();
      if (isSame(view, before.view) && notices.length === 0 && before.notices.length === 0) return;
      set({ view, notices });
    };
    const change = (part: Partial<View>): void => commit({ view: { ...get().view, ...part }, notices: [] });
    return {
      view: initial,
      notices: [],
      setIndicator: (indicator) => commit(withIndicator(get().view, indicator, context)),
      setYear: (year) => commit(withYear(get().view, year, context)),
      setLanguage: (language) => change({ language }),
      togglePinned: (region) => {
        const step = withToggled(get().view, region);
        commit(step);
        return step.notices[0] ?? null;
      },
      setWithout: (regions) => change({ without: [...new Set(regions)] }),
      setGeography: (geography) => change({ geography }),
      setMode: (mode) => change({ mode }),
      setBy: (by) => change({ by }),
      setDoor: (door) => change({ door }),
      setCamera: (at) => change({ at }),
      setMethod: (method) => change({ method }),
      setClassCount: (classCount) => change({ classCount }),
      setManualBreaks: (breaks) => change(manual(breaks)),
      setPool: (pool) => change({ pool }),
      setLayer: (layer) => change({ layer }),
      setTheme: (theme) => change({ theme }),
      replace: (view, notices = []) => commit({ view, notices }),
      dismissNotices: () => commit({ view: get().view, notices: [] }),
    };
  });
}

interface Step {
  readonly view: View;
  readonly notices: readonly Problem[];
}

function withIndicator(view: View, id: IndicatorId, context: ViewContext): Step {
  if (indicatorIn(context, id) === null) {
    return { view, notices: [problemOf('unknown-indicator', 'indicator', id)] };
  }
  return withYear({ ...view, indicator: id }, view.year, context);
}

function withYear(view: View, year: number, context: ViewContext): Step {
  const indicator = indicatorIn(context, view.indicator);
  if (indicator === null) throw new Error(`invalid view: indicator ${view.indicator}`);
  if (indicator.years.includes(year)) return { view: { ...view, year }, notices: [] };
  const nearest = { ...view, year: nearestYear(indicator, year) };
  return { view: nearest, notices: [problemOf('no-such-year', 'year', String(year))] };
}

function withToggled(view: View, region: RegionId): Step {
  if (view.pinned.includes(region)) {
    return { view: { ...view, pinned: view.pinned.filter((pinned) => pinned !== region) }, notices: [] };
  }
  if (view.pinned.length >= MAX_PINNED) {
    return { view, notices: [problemOf('too-many-regions', 'r', region)] };
  }
  return { view: { ...view, pinned: [...view.pinned, region] }, notices: [] };
}

function manual(breaks: readonly number[]): Partial<View> {
  const manualBreaks = [...new Set(breaks.filter(Number.isFinite))].sort((a, b) => a - b).slice(0, MOST_BREAKS);
  return { manualBreaks, method: manualBreaks.length === 0 ? 'auto' : 'manual' };
}

/** Choosing what is chosen already draws nothing anew. */
function isSame(a: View, b: View): boolean {
  return Object.keys(a).every((key) => Object.is(a[key as keyof View], b[key as keyof View]));
}
