import type { ExploreState } from '../types.ts';

/** Records are being loaded, and no failure has been told. */
export function isLayerAwaited({ view, layer, problems }: ExploreState): boolean {
  return view.layer !== null && layer === null && problems.length === 0;
}
