/** Hands what a layer shows to the zoomed map, whose graphics card paints it in place of the SVG. */
import { useLayoutEffect } from 'preact/hooks';
import type { Symbols } from '../../../map/points/symbols.ts';
import type { Zoom } from '../zoom/zoomStore.ts';

/** @param symbols the same object as long as nothing has changed */
export function usePainted({ store }: Zoom, symbols: Symbols | null): void {
  useLayoutEffect(() => store.setState({ symbols }), [store, symbols]);
  useLayoutEffect(() => () => store.setState({ symbols: null }), [store]);
}
