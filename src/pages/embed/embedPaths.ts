/** From a page to the page for frames that shows the same. */
import type { View } from '../../view/view.ts';
import type { Language, RegionId } from '../../domain/types.ts';

/**
 * The map of a view: without a year where the view is of the latest one, so that it goes on with new figures.
 * @param latest year that the page without a year shows; null: always name the year
 */
export function embedMapPath(
  { language, indicator, year }: Pick<View, 'language' | 'indicator' | 'year'>,
  latest: number | null,
): string {
  return `${language}/embed/map/${indicator}/${year === latest ? '' : `${year}/`}`;
}

export function embedRegionPath(language: Language, region: RegionId): string {
  return `${language}/embed/region/${region}/`;
}
