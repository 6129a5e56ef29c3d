/**
 * Of a language's texts those that only the figures of one indicator need: how a sentence names it,
 * its definition, its notes and its sources. They are half of all texts, and come with the figures.
 */
import type { Indicator, Series } from '../domain/types.ts';
import type { IndicatorTexts, Texts } from './texts.ts';

export interface FigureTexts extends Pick<Texts, 'notes' | 'sources'>, Pick<IndicatorTexts, 'human' | 'definition'> {}

/** @returns what an indicator's map, table and sources may name in any of its years */
export function figureTexts(texts: Texts, indicator: Indicator, series: Series): FigureTexts {
  const rows = [...series.observations.values(), ...series.national.values()];
  const { human = '', definition = '' } = texts.indicators[indicator.id] ?? {};
  return {
    human,
    definition,
    notes: only(texts.notes, [...indicator.notes, ...rows.flatMap(({ notes }) => notes)]),
    sources: only(
      texts.sources,
      rows.flatMap(({ source, inputs }) => [source, ...inputs.map((input) => input.source)]),
    ),
  };
}

/** The texts without those of any figures, and without the words that only a search needs. */
export function withoutFigureTexts(texts: Texts): Texts {
  const indicators = Object.entries(texts.indicators).map(
    ([id, words]) => [id, { ...words, human: '', definition: '', synonyms: [] }] as const,
  );
  return { ...texts, indicators: Object.fromEntries(indicators), notes: {}, sources: {} };
}

/** @param id of the indicator whose texts they are */
export function withFigureTexts(texts: Texts, id: string, { human, definition, notes, sources }: FigureTexts): Texts {
  const words = texts.indicators[id];
  return {
    ...texts,
    indicators: words === undefined ? texts.indicators : { ...texts.indicators, [id]: { ...words, human, definition } },
    notes: { ...texts.notes, ...notes },
    sources: { ...texts.sources, ...sources },
  };
}

function only<T>(all: Readonly<Record<string, T>>, keys: readonly string[]): Record<string, T> {
  return Object.fromEntries(Object.entries(all).filter(([key]) => keys.includes(key)));
}
