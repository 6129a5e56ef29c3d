/** Where a box stands beside something: to its right, left, above or below, whichever has room. */

export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}
interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * @param target  what the box belongs to; a point has no width and height
 * @param room    in which the box must stay; all three in the same px
 * @param sides   tried in this order; where none has room, the box covers the target's corner
 * @returns left and top of the box
 */
export function beside(
  target: Rect,
  box: Size,
  room: Rect,
  gapPx: number,
  sides: readonly ('right' | 'left' | 'above' | 'below')[] = ['right', 'left', 'below', 'above'],
): { readonly left: number; readonly top: number } {
  const middle = {
    left: within(target.left + target.width / 2 - box.width / 2, room.left, room.left + room.width - box.width),
    top: within(target.top + target.height / 2 - box.height / 2, room.top, room.top + room.height - box.height),
  };
  const places = {
    right: { left: target.left + target.width + gapPx, top: middle.top },
    left: { left: target.left - gapPx - box.width, top: middle.top },
    above: { left: middle.left, top: target.top - gapPx - box.height },
    below: { left: middle.left, top: target.top + target.height + gapPx },
  };
  const fits = ({ left, top }: { left: number; top: number }) =>
    left >= room.left &&
    top >= room.top &&
    left + box.width <= room.left + room.width &&
    top + box.height <= room.top + room.height;
  const side = sides.find((candidate) => fits(places[candidate]));
  if (side !== undefined) return places[side];
  return {
    left: within(target.left + target.width / 2, room.left, room.left + room.width - box.width),
    top: within(target.top + target.height + gapPx, room.top, room.top + room.height - box.height),
  };
}

/** Where there is no room at all the lower end wins, so that the beginning of a text is seen. */
function within(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
