/** The open card stands in the address: who reloads or shares it comes back to it, and Back closes it. */
import { useEffect, useRef } from 'preact/hooks';
import type { TerritoryMark } from '../../../map/model.ts';
import { cardIn } from './cardAddress.ts';
import { closeCard, openCard, territoryIn, type SelectionStore } from './selection.ts';

/** @param isLive the page answers: a page as it was served has no card */
export function useCardAddress(
  selection: SelectionStore,
  territories: readonly TerritoryMark[],
  isLive: boolean,
): void {
  const latest = useRef(territories);
  latest.current = territories;
  useEffect(() => {
    if (!isLive) return;
    const follow = (): void => {
      const mark = territoryIn(latest.current, cardIn(location.hash).slice(1));
      if (mark !== null) openCard(selection, mark.key);
      else if (selection.getState().card !== null) closeCard(selection);
    };
    // A press may have been answered before this effect ran: its card stays, and the address follows it.
    const { card } = selection.getState();
    if (card === null) follow();
    else write(territoryIn(latest.current, card)?.region ?? null);
    addEventListener('popstate', follow);
    const unsubscribe = selection.subscribe(({ card }, before) => {
      if (card !== before.card) write(territoryIn(latest.current, card)?.region ?? null);
    });
    return () => {
      removeEventListener('popstate', follow);
      unsubscribe();
    };
  }, [selection, isLive]);
}

/** What an entry of the history says that was made for a card: the view that it lies over. */
interface CardEntry {
  readonly cardOver?: string;
}

function write(region: string | null): void {
  const shown = cardIn(location.hash);
  const fragment = region === null ? '' : `#${region}`;
  // Another part of the page may stand in the address; a card that closes leaves it there.
  if (fragment === shown) return;
  const view = location.pathname + location.search;
  const entry: CardEntry | null = history.state as CardEntry | null;
  // One step back for all cards of a view, so that nobody has to go back through each.
  const isOver = shown !== '' || entry?.cardOver === view;
  history[isOver ? 'replaceState' : 'pushState']({ cardOver: view }, '', view + fragment);
}
