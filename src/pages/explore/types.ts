/** What the parts of the explore page share: the picture to show and what a visitor can do to it. */
import type { ComponentChild, RefObject } from 'preact';
import type { Registers } from '../../domain/registers.ts';
import type { Dataset, IndicatorId, Language, Problem, RegionId } from '../../domain/types.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { TownPoints, ZoomPlaces } from '../../domain/places.ts';
import type { Geography } from '../../domain/geography.ts';
import type { Reserved } from '../../map/layouts/words.ts';
import type { MapModel } from '../../map/model.ts';
import type { ViewContext } from '../../view/defaults.ts';
import type { RecordLayer, View } from '../../view/view.ts';
import type * as rareMaps from './rareMaps.ts';
import type { SelectionStore } from './keyboardNavigation/selection.ts';
import type { Zoom } from './zoom/zoomStore.ts';

/** Everything that the page is drawn from: equal props give an equal page, at build time and later. */
export interface ExploreState {
  readonly dataset: Dataset;
  readonly geography: Geography;
  /** What an address may name. */
  readonly context: ViewContext;
  readonly locale: Locale;
  readonly view: View;
  readonly model: MapModel;
  /** From this page's address to the site's folder: '', '../', '../../../'. */
  readonly root: string;
  /** Records over the map, once they are there, in the language of `locale`; null: never asked for, or not to be had. */
  readonly layer: LoadedLayer | null;
  /** What few maps need; null until one of them is shown. */
  readonly rareMaps: RareMaps | null;
  /** What the visitor should know about the address or the data: bad values, files that failed. */
  readonly problems: readonly Problem[];
}

/** What a visitor can do; null while the page is static, so that nothing pretends to work. */
export interface ExploreActions {
  /** Show another view: loads what it needs, then changes address and page together. */
  readonly go: (change: Partial<View>, how?: 'push' | 'replace') => void;
  /** To the indicator before or after the one that was last asked for. */
  readonly step: (way: 'previous' | 'next') => void;
  readonly togglePin: (region: RegionId) => void;
  readonly toggleWithout: (region: RegionId) => void;
  readonly dismissProblems: () => void;
  readonly retry: () => void;
  readonly copyLink: () => Promise<boolean>;
  /** Districts and towns; loaded when the map is zoomed. */
  readonly places: () => Promise<ZoomPlaces>;
  /** Records over the map; loaded when a layer is chosen or about to be. */
  readonly layer: () => Promise<LoadedLayer>;
  /** The view that is shown in another language, with the words of the share panel. */
  readonly speaking: (language: Language) => Promise<Spoken>;
  /** Words that find an indicator, in all languages; loaded when the chooser is opened. */
  readonly searchWords: () => Promise<Readonly<Record<IndicatorId, readonly string[]>>>;
}

/** What a view says in one language. */
export interface Spoken extends Pick<ExploreState, 'dataset' | 'locale' | 'rareMaps'>, Pick<ShareTexts, 'frozen'> {}

export interface Links {
  readonly view: (change: Partial<View>) => string;
  /** The page of a region. */
  readonly region: (region: RegionId) => string;
  /** Where these stand side by side. */
  readonly compare: (regions: readonly RegionId[]) => string;
  readonly file: (name: string) => string;
}

export interface PartProps {
  readonly state: ExploreState;
  readonly links: Links;
  readonly actions: ExploreActions | null;
}

/** What few maps need. */
export type RareMaps = typeof rareMaps;

/** Messages that nothing but records over the map says. */
export type LayerTexts = Pick<Texts, 'language' | 'messages'>;

/** What the share panel says, and of what this release keeps a frame for ever: `map/grp`. */
export interface ShareTexts extends LayerTexts {
  readonly frozen: readonly string[];
}

/** Records over the map: it comes when a layer is asked for, never with the page. */
export interface LoadedLayer {
  readonly texts: LayerTexts;
  readonly registers: Registers;
  readonly towns: TownPoints['towns'];
  /** Where its symbols lie. */
  readonly reservedBy: (layer: RecordLayer, loaded: LoadedLayer, geography: Geography) => Reserved;
  readonly Layer: (props: LayerProps) => ComponentChild;
}

/** What a layer is drawn from. */
export interface LayerProps extends PartProps {
  readonly loaded: LoadedLayer;
  readonly figure: RefObject<HTMLElement | null>;
  /** Where the camera is. */
  readonly zoom: Zoom;
  /** The card of a region and that of a record are never open at once. */
  readonly selection: SelectionStore;
}

export type { IndicatorId, Language, RegionId };
