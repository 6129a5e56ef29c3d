/** Files that the page in use loads, each once; a failure is forgotten, so that one can try again. */
import type { Registers } from '../../domain/registers.ts';
import { seriesOf, type SeriesFile } from '../../domain/seriesFile.ts';
import type { Dataset, IndicatorId, Language } from '../../domain/types.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { ZoomPlaces, TownPoints } from '../../domain/places.ts';
import type { Geography } from '../../domain/geography.ts';
import { contextWith, type latestYears, type ViewContext } from '../../view/defaults.ts';
import type { PageLink } from '../../view/pageLinks.ts';
import type { Figures } from './loadedFigures.ts';
import type { LayerTexts, LoadedLayer, RecordMaps, ShareTexts } from './types.ts';

/** The dataset without its series, the country's shapes, and what an address may name. */
export interface Catalogue {
  readonly dataset: Omit<Dataset, 'series'>;
  readonly context: ViewContext;
  readonly geography: Geography;
}

/** In JSON: the context is made from the indicators again, so that they are not sent twice. */
export interface CatalogueFile extends Pick<Catalogue, 'dataset' | 'geography'> {
  readonly latestYears: ReturnType<typeof latestYears>;
  readonly pages: readonly PageLink[];
}

export interface Files {
  readonly catalogue: () => Promise<Catalogue>;
  /** With the words that belong to them, and what draws them where no other map needs it. */
  readonly figures: (indicator: IndicatorId, language: Language) => Promise<Figures>;
  /** What draws maps of records: asked for early where one stands on the page already. */
  readonly recordMaps: () => Promise<RecordMaps>;
  /** Without the words of any figures. */
  readonly texts: (language: Language) => Promise<Texts>;
  /** Districts and towns. */
  readonly places: () => Promise<ZoomPlaces>;
  readonly registers: () => Promise<Registers>;
  /** What the share panel says. */
  readonly shareTexts: (language: Language) => Promise<ShareTexts>;
  /** Records, their places, what draws them, and its words. */
  readonly layer: (language: Language) => Promise<LoadedLayer>;
  readonly searchWords: () => Promise<Readonly<Record<IndicatorId, readonly string[]>>>;
}

/** Figures and their words, in JSON. */
export interface FiguresFile extends Pick<Figures, 'texts'> {
  readonly series: SeriesFile;
}

/** Names in the folder of the release. */
export function figuresFile(indicator: IndicatorId, language: Language): string {
  return `figures/${language}/${indicator}.json`;
}
export function textsFile(language: Language): string {
  return `texts/${language}.json`;
}
export function layerTextsFile(language: Language): string {
  return `texts/layer/${language}.json`;
}
export function shareTextsFile(language: Language): string {
  return `texts/share/${language}.json`;
}

/** Nobody waits longer than this. A second try may find a better line. */
const PATIENCE_MS = 20_000;

/**
 * @param folder    absolute address of this release's files, with a slash at the end
 * @param onFailure called when a file cannot be had or read: the host may have another release by now
 */
export function createFiles(folder: string, onFailure: () => void = () => undefined): Files {
  const loaded = new Map<string, Promise<unknown>>();
  /** Loads a file once, and again after a failure: one that could not be read is forgotten too. */
  const load = <T>(name: string, read: (json: Readonly<Record<string, unknown>>) => T | Promise<T>): Promise<T> => {
    const known = loaded.get(name) as Promise<T> | undefined;
    if (known !== undefined) return known;
    const loading = fetchJson(folder + name).then(read);
    loaded.set(name, loading);
    loading.catch(() => {
      loaded.delete(name);
      onFailure();
    });
    return loading;
  };
  const failed = (error: unknown): never => {
    onFailure();
    throw error;
  };
  const recordMaps = () => import('./recordMaps.ts').catch(failed);
  const registers = () =>
    load('registers.json', withKeys<Registers>('organisations', 'needs', 'initiatives', 'partnerships', 'towns'));
  return {
    catalogue: () =>
      load('catalogue.json', (json) => {
        const { dataset, geography, latestYears, pages } = withKeys<CatalogueFile>(
          'dataset',
          'geography',
          'latestYears',
          'pages',
        )(json);
        return { dataset, geography, context: { ...contextWith(dataset, latestYears), plane: geography.plane, pages } };
      }),
    figures: (indicator, language) =>
      load(figuresFile(indicator, language), async (json) => {
        const { series, texts } = withKeys<FiguresFile>('series', 'texts')(json);
        return {
          series: seriesOf(series),
          texts,
          recordMaps: series.records === undefined ? null : await recordMaps(),
        };
      }),
    recordMaps,
    texts: (language) => load(textsFile(language), withKeys<Texts>('language', 'messages')),
    places: () => load('places.json', withKeys<ZoomPlaces>('borders', 'districts', 'towns')),
    registers,
    shareTexts: (language) => load(shareTextsFile(language), withKeys<ShareTexts>('language', 'messages', 'frozen')),
    layer: async (language) => {
      const [texts, records, { towns }, { Layer, reservedBy }] = await Promise.all([
        load(layerTextsFile(language), withKeys<LayerTexts>('language', 'messages')),
        registers(),
        load('towns.json', withKeys<TownPoints>('towns')),
        import('./layers/Layer.tsx').catch(failed),
      ]);
      return { texts, registers: records, towns, reservedBy, Layer };
    },
    searchWords: () => load('search.json', (json) => json as Awaited<ReturnType<Files['searchWords']>>),
  };
}

/** JSON that is not ours must not reach the page. An object with these keys is taken for ours. */
function withKeys<T>(...keys: readonly (keyof T & string)[]): (json: Readonly<Record<string, unknown>>) => T {
  return (json) => {
    const missing = keys.find((key) => !(key in json));
    if (missing !== undefined) throw new Error(`no ${missing} in what was loaded`);
    return json as T;
  };
}

/** @throws Error naming the address: an error page with status 200 is no JSON and fails here too */
async function fetchJson(url: string): Promise<Readonly<Record<string, unknown>>> {
  const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) });
  if (!response.ok) throw new Error(`${response.status} for ${url}`);
  const json = (await response.json()) as unknown;
  if (typeof json !== 'object' || json === null) throw new Error(`no figures in ${url}`);
  return json as Readonly<Record<string, unknown>>;
}
