/**
 * Views on their way to the page: loads what a view needs, then changes page and address together.
 * Until the new figures are there the old page stays, whole; when they cannot be had, it stays and
 * says so.
 */
import type { StoreApi } from 'zustand/vanilla';
import type { Problem } from '../../domain/types.ts';
import { seriesNeeded } from '../../map/seriesNeeded.ts';
import { wordsLost } from '../../view/addressLength.ts';
import { encodeView } from '../../view/codec.ts';
import { relativeRoot } from '../../view/paths.ts';
import type { Step } from '../../view/transitions.ts';
import type { View } from '../../view/view.ts';
import type { Address } from './browserAddress.ts';
import type { DescribedMaps } from './describedMaps.ts';
import type { Files } from './files.ts';
import { addFigures, noFigures, type LoadedFigures } from './loadedFigures.ts';
import type { ExploreState } from './types.ts';
import { withoutUnknownAnswers } from './unknownAnswers.ts';

/** After this time without an answer the visitor is told that the page is loading. */
const SLOW_MS = 2000;

interface Request {
  readonly view: View;
  readonly problems: readonly Problem[];
  /** How the address follows; null where it leads. */
  readonly how: 'push' | 'replace' | null;
}

export interface Requests {
  /** Resolves once the view is shown, has failed, or has been replaced by a later one. */
  readonly show: (request: Request) => Promise<void>;
  /** @param step from the view last asked for: a pin set while figures load does not undo the choice of them */
  readonly take: (step: (view: View) => Step, how: 'push' | 'replace') => void;
  /** @returns false where nothing has failed */
  readonly retry: () => boolean;
  /** The view last asked for, where it is not on the page. */
  readonly asked: () => View | null;
}

interface Surroundings {
  readonly store: StoreApi<ExploreState>;
  readonly files: Pick<Files, 'figures' | 'texts' | 'layer' | 'rareMaps'>;
  readonly maps: DescribedMaps;
  readonly address: Address;
  /** Absolute address of the site's folder. */
  readonly siteUrl: string;
  readonly onShown: () => void;
}

export function createRequests({ store, files, maps, address, siteUrl, onShown }: Surroundings): Requests {
  /** What was last asked for, while it is not on the page yet: a further choice starts from it. */
  let pending: Request | null = null;
  let failed: Request | null = null;

  const urlOf = (view: View): string => {
    const { path, query } = encodeView(view, store.getState().context);
    return siteUrl + path + query;
  };
  const show = async (request: Request): Promise<void> => {
    if (request.how !== null && address.loadIfTranslated(urlOf(request.view))) return;
    pending = request;
    try {
      const loading = load(request.view, store.getState(), files);
      // Most often everything is there: no clock is started then.
      const loaded = loading instanceof Promise ? await whileSaying(request, loading) : loading;
      // A slow answer never overtakes a later choice.
      if (pending !== request) return;
      pending = failed = null;
      showLoaded(request, loaded);
      onShown();
    } catch (error) {
      if (pending !== request) return;
      [pending, failed] = [null, request];
      say({ key: 'data-not-loaded', at: request.view.indicator, got: String(error).slice(0, 40) });
    }
  };
  const say = (problem: Problem): void => store.setState({ problems: [problem] });
  /** Says that one waits, where that takes long. */
  const whileSaying = async (request: Request, loading: Promise<Loaded>): Promise<Loaded> => {
    const slow = setTimeout(() => {
      if (pending === request) say({ key: 'data-slow', at: request.view.indicator, got: '' });
    }, SLOW_MS);
    try {
      return await loading;
    } finally {
      clearTimeout(slow);
    }
  };
  const showLoaded = ({ view: asked, problems, how }: Request, { series, locale, rareMaps, layer }: Loaded): void => {
    const before = store.getState();
    const { context } = before;
    const dataset = { ...before.dataset, series };
    const model = maps.describe(dataset, asked, locale, context, rareMaps);
    const { view, problems: unknown } = withoutUnknownAnswers(asked, model);
    if (how !== null) address[how](urlOf(view));
    const lost =
      how === null || view.words === before.view.words ? [] : wordsLost(view.words, encodeView(view, context).query);
    const root = relativeRoot(pathInSite(address.current(), siteUrl));
    store.setState({
      dataset,
      locale,
      rareMaps,
      view,
      model,
      root,
      problems: [...problems, ...unknown, ...lost],
      ...(layer === undefined ? {} : { layer }),
    });
  };

  return {
    show,
    take: (step, how) => {
      const { view, problems } = step(pending?.view ?? store.getState().view);
      // A request that replaces one with an entry in the history gets that entry.
      void show({ view, problems, how: pending?.how === 'push' ? 'push' : how });
    },
    retry: () => {
      if (failed === null) return false;
      void show(failed);
      return true;
    },
    asked: () => (pending ?? failed)?.view ?? null,
  };
}

function pathInSite(href: string, siteUrl: string): string {
  return new URL(href).pathname.slice(new URL(siteUrl).pathname.length);
}

/** What a view needs; in a new language also the records that lay over the map, in that language. */
type Loaded = LoadedFigures & Partial<Pick<ExploreState, 'layer'>>;

/** @returns what the view needs: at once where all of it is there */
function load(
  view: View,
  { dataset, locale, rareMaps, layer }: ExploreState,
  files: Surroundings['files'],
): Loaded | Promise<Loaded> {
  const { language } = view;
  const isSpoken = language === locale.texts.language;
  const shown = { series: dataset.series, locale, rareMaps };
  const missing = seriesNeeded(dataset, view).filter((id) => !isSpoken || !dataset.series.has(id));
  const rare = view.mode === 'bivariate' && rareMaps === null ? files.rareMaps() : null;
  if (missing.length === 0 && rare === null) return shown;
  // Records that cannot be had in the new language now are asked for again when the map is shown.
  const inLanguage = async (): Promise<Loaded> => {
    const [texts, records] = await Promise.all([
      files.texts(language),
      layer === null ? null : files.layer(language).catch(() => null),
    ]);
    return { ...noFigures(texts), layer: records };
  };
  const figures = missing.map((id) => files.figures(id, language));
  return Promise.all([isSpoken ? shown : inLanguage(), rare, ...figures]).then(([known, parts, ...brought]): Loaded => {
    const all = addFigures(known, brought);
    return { ...known, ...all, rareMaps: parts ?? all.rareMaps };
  });
}
