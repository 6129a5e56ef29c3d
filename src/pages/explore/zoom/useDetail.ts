/**
 * The zoomed map, as far as every page has it: it listens for what only a zoomed map answers, and
 * fetches the rest (`session.ts`, then MapLibre and deck.gl) when it is asked for.
 */
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Geography } from '../../../domain/geography.ts';
import type { ExploreActions, ExploreState } from '../types.ts';
import { createDetail, ZOOM_STEP, type DetailStore, type Wish } from './detailStore.ts';
import type { Session } from './session.ts';

export interface Detail {
  readonly store: DetailStore;
  readonly ask: (wish: Wish) => void;
  /** Gives up loading. */
  readonly cancel: () => void;
  readonly retry: () => void;
}

/** What a session reads whenever it draws. */
export interface Shown {
  readonly state: ExploreState;
  readonly geography: Geography;
  readonly actions: ExploreActions | null;
}

/** @param shown the geography as it is drawn: only the map itself can be zoomed */
export function useDetail(figure: RefObject<HTMLElement | null>, shown: Shown): Detail {
  const latest = useRef(shown);
  latest.current = shown;
  const session = useRef<Promise<Session> | null>(null);
  const detail = useMemo(() => {
    const store = createDetail();
    const start = async (map: HTMLElement): Promise<Session> => {
      const { createSession } = await import('./session.ts');
      return createSession(map, store, () => latest.current);
    };
    const withSession = (use: (session: Session) => void): void => {
      const map = figure.current?.querySelector<HTMLElement>(':scope > .map') ?? null;
      if (map === null) return;
      session.current ??= start(map);
      session.current.then(use).catch((error: unknown) => {
        console.warn(error);
        session.current = null;
        store.setState({ status: 'failed' });
      });
    };
    const ask = (wish: Wish): void => {
      const { geography, actions } = latest.current;
      if (geography.kind !== undefined || actions === null) return;
      // The whole country is what one sees without a session.
      const isWhole = wish.kind === 'whole' || (wish.kind === 'address' && wish.at === null);
      if (isWhole && session.current === null) return;
      withSession((one) => one.follow(wish));
    };
    return {
      store,
      ask,
      cancel: () => withSession((one) => one.cancel()),
      retry: () => withSession((one) => one.retry()),
    };
  }, [figure]);

  useTriggers(figure, detail);

  const { state, geography } = shown;
  useLayoutEffect(() => {
    void session.current?.then((one) => one.update());
  }, [state.model, geography]);
  const { at } = state.view;
  useEffect(() => {
    detail.ask({ kind: 'address', at });
  }, [at, detail]);
  return detail;
}

/** The first gesture that only a zoomed map answers; later ones are the session's own. */
function useTriggers(figure: RefObject<HTMLElement | null>, { store, ask }: Detail): void {
  useEffect(() => {
    const map = figure.current?.querySelector<HTMLElement>(':scope > .map') ?? null;
    if (map === null) return;
    const isFirst = (): boolean => store.getState().camera === null;
    const onWheel = (event: WheelEvent) => {
      // Alone the wheel scrolls the page; with Ctrl, as trackpads send a pinch, it means the map.
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      if (isFirst() && event.deltaY < 0) ask({ kind: 'zoom', factor: ZOOM_STEP, at: event });
    };
    const onTouchStart = (event: TouchEvent) => {
      const [a, b] = event.touches;
      if (a === undefined || b === undefined) return;
      event.preventDefault();
      if (!isFirst()) return;
      const at = { clientX: (a.clientX + b.clientX) / 2, clientY: (a.clientY + b.clientY) / 2 };
      ask({ kind: 'zoom', factor: ZOOM_STEP, at });
    };
    // Fingers that press two regions one after the other are a double press to a browser, not to the visitor.
    let pressed: string | null = null;
    const onClick = (event: MouseEvent) => {
      if (event.detail === 1) pressed = territoryAt(event);
    };
    const onDoubleClick = (event: MouseEvent) => {
      const territory = territoryAt(event);
      if (territory !== pressed) return;
      ask(territory === null ? { kind: 'zoom', factor: ZOOM_STEP, at: event } : { kind: 'territory', key: territory });
    };
    map.addEventListener('wheel', onWheel, { passive: false });
    map.addEventListener('touchstart', onTouchStart, { passive: false });
    map.addEventListener('click', onClick);
    map.addEventListener('dblclick', onDoubleClick);
    return () => {
      map.removeEventListener('wheel', onWheel);
      map.removeEventListener('touchstart', onTouchStart);
      map.removeEventListener('click', onClick);
      map.removeEventListener('dblclick', onDoubleClick);
    };
  }, [figure, store, ask]);
}

function territoryAt({ target }: MouseEvent): string | null {
  const shape = (target as Element).closest('[data-region], [data-key]');
  return shape?.getAttribute('data-region') ?? shape?.getAttribute('data-key') ?? null;
}
