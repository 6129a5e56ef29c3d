/**
 * What a text must not touch, as seen from it: where its middle may not stand on a line of the map.
 * All in plane units; half the text's width and height are those with its margins.
 */
import type { PlaneBox, PlanePoint } from './geography.ts';

type Bounds = readonly [x0: number, y0: number, x1: number, y1: number];

/** Open: a middle at its very end makes the text touch the obstacle, but not overlap it. */
export type Blocked = readonly [from: number, to: number];

export interface Text {
  readonly halfWidth: number;
  readonly halfHeight: number;
}

export interface Obstacles {
  readonly boxes: readonly PlaneBox[];
  readonly segments: readonly (readonly [PlanePoint, PlanePoint])[];
  readonly circles: readonly { readonly centre: PlanePoint; readonly radius: number }[];
}

/** Those that reach into the bounds: most regions have none. */
export function obstaclesIn([x0, y0, x1, y1]: Bounds, { boxes, segments, circles }: Obstacles): Obstacles {
  const reaches = (left: number, top: number, right: number, foot: number): boolean =>
    left < x1 && right > x0 && top < y1 && foot > y0;
  return {
    boxes: boxes.filter(([x, y, width, height]) => reaches(x, y, x + width, y + height)),
    segments: segments.filter(([[ax, ay], [bx, by]]) =>
      reaches(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)),
    ),
    circles: circles.filter(({ centre: [x, y], radius }) => reaches(x - radius, y - radius, x + radius, y + radius)),
  };
}

/** Where the middle of a text may not stand when it runs at `y`. */
export function blockedAt(y: number, text: Text, { boxes, segments, circles }: Obstacles): Blocked[] {
  return [
    ...boxes.map((box) => blockedByBox(y, text, box)),
    ...segments.map(([from, to]) => blockedBySegment(y, text, from, to)),
    ...circles.map(({ centre, radius }) => blockedByCircle(y, text, centre, radius)),
  ].filter((blocked) => blocked !== null);
}

export function blockedByBox(y: number, text: Text, [x, top, width, height]: PlaneBox): Blocked | null {
  if (y + text.halfHeight <= top || y - text.halfHeight >= top + height) return null;
  return [x - text.halfWidth, x + width + text.halfWidth];
}

export function blockedByCircle(y: number, text: Text, [cx, cy]: PlanePoint, radius: number): Blocked | null {
  const away = Math.max(0, Math.abs(y - cy) - text.halfHeight);
  if (away >= radius) return null;
  const reach = Math.sqrt(radius ** 2 - away ** 2) + text.halfWidth;
  return [cx - reach, cx + reach];
}

/** The part of the segment beside the text counts. */
export function blockedBySegment(y: number, text: Text, from: PlanePoint, to: PlanePoint): Blocked | null {
  const [high, low] = from[1] <= to[1] ? [from, to] : [to, from];
  const [top, foot] = [y - text.halfHeight, y + text.halfHeight];
  if (low[1] <= top || high[1] >= foot) return null;
  const xAt = (at: number): number =>
    high[1] === low[1] ? high[0] : high[0] + ((low[0] - high[0]) * (at - high[1])) / (low[1] - high[1]);
  const ends = high[1] === low[1] ? [high[0], low[0]] : [xAt(Math.max(top, high[1])), xAt(Math.min(foot, low[1]))];
  return [Math.min(...ends) - text.halfWidth, Math.max(...ends) + text.halfWidth];
}
