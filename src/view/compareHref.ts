/** Where regions are compared. */
import type { Language, RegionId } from '../domain/types.ts';

/** Below the folder of a language. */
export const COMPARE_FOLDER = 'compare/';

/**
 * @param root from the page up to the site's folder
 * @param regions in the order in which they are compared; none: the page lets one choose
 * @example compareHref('../', 'en', ['KZ-10', 'KZ-63']) // '../en/compare/?r=KZ-10,KZ-63'
 */
export function compareHref(root: string, language: Language, regions: readonly RegionId[]): string {
  return `${root}${language}/${COMPARE_FOLDER}${regions.length === 0 ? '' : `?r=${regions.join(',')}`}`;
}
