/**
 * Fetches what is likely to be asked for next. The page only gets it sooner: with an empty
 * `startPrefetch` it is the same page, and a test checks it.
 */
import { onFirstSign } from './firstSign.ts';
import { prefetchNeighbours } from './neighbours.ts';
import type { PrefetchedPage } from './prefetchedPage.ts';
import { prefetchPressed } from './pressed.ts';

/** The only thing that the page calls; once it is at rest. */
export function startPrefetch(page: PrefetchedPage): void {
  // A visitor who saves data fetches what is asked for, and nothing else.
  const { connection } = navigator as { connection?: { saveData?: boolean; effectiveType?: string } };
  if (connection?.saveData === true || /2g/u.test(connection?.effectiveType ?? '')) return;
  prefetchPressed(page);
  // Whoever reads the first map and leaves has fetched nothing for others.
  onFirstSign(() => prefetchNeighbours(page));
}
