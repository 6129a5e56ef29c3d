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

/** Pages of releases, each in a folder of its name. */
export const FROZEN_FOLDER = 'v/';

/**
 * The map of an indicator as this release has it, for ever. Of its latest year only: no other year is kept.
 * @example frozenMapPath('2026-11', view) // 'v/2026-11/kk/embed/map/grp/'
 */
export function frozenMapPath(release: string, { language, indicator }: Pick<View, 'language' | 'indicator'>): string {
  return `${FROZEN_FOLDER}${release}/${language}/embed/map/${indicator}/`;
}

/** A region as this release has it, for ever. */
export function frozenRegionPath(release: string, language: Language, region: RegionId): string {
  return `${FROZEN_FOLDER}${release}/${embedRegionPath(language, region)}`;
}
