/** Files that the page in use loads, each once; a failure is forgotten, so that one can try again. */
import { hasRegionalValues } from '../../domain/hasRegionalValues.ts';
import type { Registers } from '../../domain/registers.ts';
import { seriesOf, type SeriesFile } from '../../domain/seriesFile.ts';
import type { IndicatorId, Language } from '../../domain/types.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { ZoomPlaces, TownPoints } from '../../domain/places.ts';
import { jsonFiles, withKeys } from '../../ui/jsonFiles.ts';
import { CATALOGUE_FILE, readCatalogue, REGISTERS_FILE, type Catalogue } from '../../view/catalogue.ts';
import type { Figures } from './loadedFigures.ts';
import type { LayerTexts, LoadedLayer, RareMaps, ShareTexts } from './types.ts';

export interface Files {
  readonly catalogue: () => Promise<Catalogue>;
  /** With the words that belong to them, and what draws them where no other map needs it. */
  readonly figures: (indicator: IndicatorId, language: Language) => Promise<Figures>;
  /** What draws maps of records: asked for early where one stands on the page already. */
  readonly rareMaps: () => Promise<RareMaps>;
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

/**
 * @param folder    absolute address of this release's files, with a slash at the end
 * @param onFailure called when a file cannot be had or read: the host may have another release by now
 * @param loadRare  a browser loads the styles of these maps too
 */
export function createFiles(
  folder: string,
  onFailure: () => void = () => undefined,
  loadRare: () => Promise<RareMaps> = () => import('./rareMaps.ts'),
): Files {
  const load = jsonFiles(folder, onFailure);
  const failed = (error: unknown): never => {
    onFailure();
    throw error;
  };
  const rareMaps = () => loadRare().catch(failed);
  const registers = () =>
    load(REGISTERS_FILE, withKeys<Registers>('organisations', 'needs', 'initiatives', 'partnerships', 'towns'));
  return {
    catalogue: () => load(CATALOGUE_FILE, readCatalogue),
    figures: (indicator, language) =>
      load(figuresFile(indicator, language), async (json) => {
        const { series: file, texts } = withKeys<FiguresFile>('series', 'texts')(json);
        const series = seriesOf(file);
        const isRare = file.records !== undefined || !hasRegionalValues(series);
        return { series, texts, rareMaps: isRare ? await rareMaps() : null };
      }),
    rareMaps,
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
