/** Writes the page's state into the address, and into the links to other languages. */
export function keepFragment(fragment: string): void {
  const hash = fragment === '' ? '' : `#${fragment}`;
  history.replaceState(null, '', `${location.pathname}${location.search}${hash}`);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a')) link.hash = hash;
}
