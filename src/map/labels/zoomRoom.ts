/** Where the buttons of the zoom stand on a map: no word on paper lies under them. */
import { SIZE_CLASSES, type Geography, type PlaneBox, type SizeClass } from '../../domain/geography.ts';

/** Width and height of the buttons, with the margin beside them. */
const BUTTONS_PX = [112, 52] as const;

/** @returns the corner of the drawn part of the map, in px of a map of the class's least width */
export function zoomRoom({ plane }: Pick<Geography, 'plane'>, size: SizeClass): PlaneBox {
  const top = (plane.drawn[size][0] * SIZE_CLASSES[size].namesFromPx) / plane.width;
  return [0, 0, BUTTONS_PX[0], top + BUTTONS_PX[1]];
}
