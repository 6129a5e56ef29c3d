/** Elements of the front page that others lead to. */

/** Behind the first map: nothing is painted before. */
export const BEHIND_FIRST_MAP = 'behind-map';
/** The list of all regions. */
export const REGIONS = 'regions';
