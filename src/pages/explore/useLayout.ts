/** The geography that is drawn and the words on it; shapes move when another one is chosen. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Geography, SizeClass } from '../../domain/geography.ts';
import type { LabelLayout } from '../../map/labels/placeLabels.ts';
import type { MapModel } from '../../map/model.ts';
import { layoutOf } from '../../map/layouts/layout.ts';
import { wordsOf, type Reserved } from '../../map/layouts/words.ts';
import { morphShapes } from '../../map/svg/morph.ts';
import type { ExploreState, RareMaps } from './types.ts';

export interface Layout {
  readonly geography: Geography;
  readonly layouts: Readonly<Record<SizeClass, LabelLayout>>;
}

/** @param figure that holds the map */
export function useLayout(state: ExploreState, figure: RefObject<HTMLElement | null>): Layout {
  const { geography, model, view, rareMaps } = state;
  const { layer } = view;
  const reserved = useMemo(
    () => (layer === null ? null : (state.layer?.reservedBy(layer, state.layer, geography) ?? null)),
    [layer, state.layer, geography],
  );
  const layout = useMemo(
    () => laidOut(geography, model, view.layout, rareMaps, reserved),
    [geography, model, view.layout, rareMaps, reserved],
  );

  const before = useRef(layout.geography);
  useLayoutEffect(() => {
    const old = before.current;
    before.current = layout.geography;
    if (old === layout.geography || figure.current === null) return;
    // Circles of another year move too; the map and the tiles stay where they are.
    return morphShapes(figure.current, old, layout.geography);
  }, [layout.geography, figure]);
  return layout;
}

/**
 * @param rareMaps there where the model is of records
 * @param reserved   places that words leave free; null: none
 */
export function laidOut(
  geography: Geography,
  model: MapModel,
  kind: ExploreState['view']['layout'],
  rareMaps: RareMaps | null,
  reserved: Reserved | null = null,
): Layout {
  const drawn = layoutOf(geography, model, kind);
  const names = model.records === null ? null : (rareMaps?.namesOfRecords(drawn, model) ?? null);
  return { geography: drawn, layouts: names ?? wordsOf(drawn, model, reserved) };
}
