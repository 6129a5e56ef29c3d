/**
 * Leads an old address of the map, which stood on this page once, to the same view.
 * @returns whether the page is being left
 */
export function leadToMap({ search }: Pick<Location, 'search'>, page: Document, leave: (url: string) => void): boolean {
  const { root = './', keys = '' } = page.documentElement.dataset;
  const known = new Set(keys.split(' '));
  if (![...new URLSearchParams(search).keys()].some((key) => known.has(key.replace(/^amp;/u, '')))) return false;
  leave(`${root}${page.documentElement.lang}/map/${search}`);
  return true;
}
