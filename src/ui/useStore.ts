/** What a component reads of a store: drawn anew only when that changes. */
import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import type { StoreApi } from 'zustand/vanilla';

/** @param select equal answers (by `===`) draw nothing: let it pick parts, not make objects */
export function useStore<State, Part>(store: StoreApi<State>, select: (state: State) => Part): Part {
  const [, redraw] = useReducer((count: number, _: undefined) => count + 1, 0);
  const part = select(store.getState());
  const current = useRef({ select, part });
  current.current = { select, part };
  useLayoutEffect(() => {
    const compare = (state: State) => {
      if (current.current.select(state) !== current.current.part) redraw(undefined);
    };
    // What changed between drawing and now.
    compare(store.getState());
    return store.subscribe(compare);
  }, [store]);
  return part;
}
