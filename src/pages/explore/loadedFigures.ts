/** Figures with the words that belong to them, as a file brings them and as the page has them. */
import type { Series } from '../../domain/types.ts';
import { withFigureTexts, type FigureTexts } from '../../i18n/figureTexts.ts';
import { createLocale, type Locale } from '../../i18n/locale.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { ExploreState, LayerTexts, RareMaps } from './types.ts';

/** Of one indicator, in one language. */
export interface Figures {
  readonly series: Series;
  readonly texts: FigureTexts;
  /** What its map needs and most do not (`rareMaps.ts`); else null. */
  readonly rareMaps: RareMaps | null;
}

/** All series that a page has, and the locale that can speak of them. */
export type LoadedFigures = Pick<ExploreState, 'locale' | 'rareMaps'> & Pick<ExploreState['dataset'], 'series'>;

/** @param before what is there already, in the same language */
export function addFigures(before: LoadedFigures, figures: readonly Figures[]): LoadedFigures {
  const texts = figures.reduce(
    (known, { series, texts: own }) => withFigureTexts(known, series.indicator, own),
    before.locale.texts,
  );
  return {
    series: new Map([...before.series, ...figures.map(({ series }) => [series.indicator, series] as const)]),
    locale: browserLocale(texts),
    rareMaps: figures.find((one) => one.rareMaps !== null)?.rareMaps ?? before.rareMaps,
  };
}

/** A language of which no figures are loaded yet. */
export function noFigures(texts: Texts): LoadedFigures {
  return { series: new Map(), locale: browserLocale(texts), rareMaps: null };
}

/** The same language with the messages of records over the map. */
export function withLayerTexts({ texts }: Locale, { messages }: LayerTexts): Locale {
  return browserLocale({ ...texts, messages: { ...texts.messages, ...messages } });
}

function browserLocale(texts: Texts): Locale {
  return createLocale(texts, { onMissing: (key) => key });
}
