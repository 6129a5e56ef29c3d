/** Orders of a list other than by region, as the address has them: `?order=silent`. */
export const ORDER_KEY = 'order';
export const ORDERS = ['news', 'silent'] as const;
export type Order = (typeof ORDERS)[number];

/** @returns null for none, and for one that does not exist: the usual order needs no word in the address */
export function orderIn(search: string): Order | null {
  const asked = new URLSearchParams(search).get(ORDER_KEY);
  return ORDERS.find((order) => order === asked) ?? null;
}

/** @param search with its '?', or ''; everything else in it stays as it is */
export function withOrder(search: string, order: Order | null): string {
  const others = search
    .replace(/^\?/u, '')
    .split('&')
    .filter((part) => part !== '' && part.split('=')[0] !== ORDER_KEY);
  const parts = order === null ? others : [...others, `${ORDER_KEY}=${order}`];
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/**
 * Compares days of last news (`2025-06-13`; '' for none): the latest first, or the longest silent first.
 * Records without any dated news stand last in both.
 */
export function compareNews(order: Order): (a: string, b: string) => number {
  return (a, b) => {
    if (a === b) return 0;
    if (a === '' || b === '') return a === '' ? 1 : -1;
    return a < b === (order === 'silent') ? -1 : 1;
  };
}
