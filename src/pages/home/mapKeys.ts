/** The map stood on this page once: an address with a key of the map still leads to the same view. */
import { QUERY_KEYS } from '../../view/queryKeys.ts';

/** Keys of the map's address, for the page's attribute. */
export const MAP_KEYS = QUERY_KEYS.map(({ key }) => key).join(' ');
