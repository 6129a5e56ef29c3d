/** What a camera sees as a map of its own: one unit a px, words placed anew on what is in view. */
import type { Geography, PlanePoint } from '../domain/geography.ts';
import { pxPerUnit, toScreen, type Camera, type Viewport } from '../map/camera/camera.ts';
import { screenGeography } from '../map/camera/screenGeography.ts';
import { bubblePx } from '../map/camera/symbolScale.ts';
import { placeLabels } from '../map/labels/placeLabels.ts';
import type { WordLayouts } from '../map/layouts/words.ts';
import type { DrawnModel } from '../map/model.ts';

/** Its words are of this size. */
const SIZE = 'wide';

export interface ZoomedMap {
  /** Without what is out of view. */
  readonly model: DrawnModel;
  readonly screen: Geography;
  readonly layouts: WordLayouts;
  /** Of lengths on it against those of the country's plane: lines do not grow with the zoom. */
  readonly unit: number;
}

/** @param viewport its size, px */
export function zoomedMap(model: DrawnModel, geography: Geography, camera: Camera, viewport: Viewport): ZoomedMap {
  const radius = bubblePx(1, geography, viewport, camera.zoom);
  const seen = screenGeography(geography, model.territories, camera, viewport, SIZE, radius);
  const { plane } = seen;
  const screen = { ...seen, plane: { ...plane, drawn: { ...plane.drawn, [SIZE]: [0, viewport.height] as const } } };
  const inView = ([x, y]: PlanePoint) => x >= 0 && x <= viewport.width && y >= 0 && y <= viewport.height;
  const territories = model.territories
    .filter(({ key }) => screen.territories[key] !== undefined)
    .map((mark) => {
      // A circle stands at its region's own middle, or is out of view with it.
      const anchor = geography.territories[mark.key]?.anchor;
      const isSeen = anchor !== undefined && inView(toScreen(camera, viewport, geography.plane, anchor));
      return isSeen ? mark : { ...mark, bubble: null };
    });
  const layout = placeLabels(screen, territories, SIZE, { unitsPerPx: 1, reserved: [] });
  return {
    model: { ...model, territories },
    screen,
    layouts: { tiny: layout, narrow: layout, medium: layout, wide: layout },
    unit: pxPerUnit({ zoom: 1 }, viewport, geography.plane),
  };
}
