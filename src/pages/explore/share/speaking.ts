/** A view in another language: its figures, their words, and those of the share panel. Loaded with the panel. */
import type { Language } from '../../../domain/types.ts';
import { seriesNeeded } from '../../../map/seriesNeeded.ts';
import type { Files } from '../files.ts';
import { addFigures, noFigures, withLayerTexts } from '../loadedFigures.ts';
import type { ExploreState, Spoken } from '../types.ts';

/** @throws where a file cannot be had */
export async function speaking(
  files: Files,
  { dataset, view }: Pick<ExploreState, 'dataset' | 'view'>,
  language: Language,
): Promise<Spoken> {
  const [texts, shareTexts, ...figures] = await Promise.all([
    files.texts(language),
    files.shareTexts(language),
    ...seriesNeeded(dataset, view).map((indicator) => files.figures(indicator, language)),
  ]);
  const { series, locale, rareMaps } = addFigures(noFigures(texts), figures);
  const { frozen } = shareTexts;
  return { dataset: { ...dataset, series }, locale: withLayerTexts(locale, shareTexts), rareMaps, frozen };
}
