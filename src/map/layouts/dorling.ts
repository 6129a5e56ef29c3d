/**
 * Dorling circles: each territory a circle whose *area* is in proportion to a total, near its
 * place, beside its neighbours, on nobody. The same figures give the same picture, in whatever
 * order they come.
 */
import { bubbleRadius } from '../../domain/bubbles.ts';
import type { Geography, Neighbour, PlanePoint, TerritoryLayout } from '../../domain/geography.ts';
import { bearingOf } from './bearing.ts';
import { separate, type Circle } from './separate.ts';
import { tenths } from '../tenths.ts';

/** What a circle stands for; the rest of a described territory does not matter here. */
export interface DorlingMark {
  readonly key: string;
  /** 0–1: share of the largest circle's area; null: no figure, a small circle of fixed size. */
  readonly circle: number | null;
}

/** Of the frame that all circles of the fullest year may cover together: more would leave no room to move. */
const COVERED_SHARE = 0.44;
/** The largest circle's diameter as a share of the frame's height. */
const LARGEST_SHARE = 0.4;
const GAP_SHARE = 0.004;
/** Radius of a circle without a figure, as a share of the frame's width: 10 px at 600. */
const EMPTY_SHARE = 0.0165;
/** Where the circles do not find room, all of them become a little smaller. */
const SMALLER = 0.96;
const TRIES = 40;
/** Corners of a circle's outline: a hundredth of a pixel off the true one. */
const CORNERS = 72;

/**
 * @param fullest sum of `circle` over the territories of the fullest year on this scale, at least
 *   that of `marks`: the scale follows from it, so that it holds for all years
 * @returns a geography on the same frame whose shapes are circles
 */
export function dorlingGeography(geography: Geography, marks: readonly DorlingMark[], fullest: number): Geography {
  const { plane, territories } = geography;
  const sorted = marks
    .filter(({ key }) => territories[key] !== undefined)
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const room = { width: plane.width, height: plane.height, gap: plane.width * GAP_SHARE };
  const touching = touchingPairs(sorted, geography);
  let largest = largestRadius(fullest, plane);
  let circles: readonly Circle[] = [];
  let centres: readonly PlanePoint[] | null = null;
  for (let attempt = 0; attempt < TRIES && centres === null; attempt += 1) {
    if (attempt > 0) largest *= SMALLER;
    const scale = { plane, largestRadius: largest };
    circles = sorted.map(({ key, circle }) => ({
      key,
      home: territories[key]?.anchor ?? [0, 0],
      radius: circle === null ? Math.min(plane.width * EMPTY_SHARE, largest) : bubbleRadius(circle, scale),
    }));
    centres = separate(circles, touching, room);
  }
  const placed = circles.map(({ key, home, radius }, i) => ({ key, radius, centre: centres?.[i] ?? home }));
  return {
    ...geography,
    kind: 'dorling',
    largestRadius: largest,
    shapes: Object.fromEntries(placed.map(({ key, centre, radius }) => [key, [circleRing(centre, radius)]])),
    topology: {
      ...geography.topology,
      objects: { ...geography.topology.objects, lakes: { type: 'GeometryCollection', geometries: [] } },
    },
    territories: Object.fromEntries(
      placed.map(({ key, centre, radius }) => [key, circleLayout(centre, radius, territories[key]?.areaKm2 ?? 0)]),
    ),
    neighbours: turnedNeighbours(geography, placed),
    callouts: { tiny: [], narrow: [], medium: [], wide: [] },
  };
}

function largestRadius(fullest: number, { width, height }: Geography['plane']): number {
  const byArea = Math.sqrt((COVERED_SHARE * width * height) / (Math.PI * Math.max(fullest, 1)));
  return Math.min(byArea, (height * LARGEST_SHARE) / 2);
}

/** Territories that share a border: the longer it is, the nearer they should stay. */
function touchingPairs(
  marks: readonly DorlingMark[],
  { neighbours }: Geography,
): readonly (readonly [number, number, number])[] {
  const index = new Map(marks.flatMap(({ key }, i) => key.split('+').map((region) => [region, i] as const)));
  const km = new Map<string, number>();
  for (const [region, list] of Object.entries(neighbours)) {
    for (const { region: other, borderKm } of list) {
      const [i, j] = [index.get(region), index.get(other)];
      if (i === undefined || j === undefined || i >= j) continue;
      km.set(`${i},${j}`, (km.get(`${i},${j}`) ?? 0) + borderKm);
    }
  }
  const longest = Math.max(1, ...km.values());
  return [...km]
    .map(([pair, length]) => {
      const [i = 0, j = 0] = pair.split(',').map(Number);
      return [i, j, Math.sqrt(length / longest)] as const;
    })
    .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

/** A polygon of exactly the circle's area: its corners lie a hair outside. In tenths of a unit. */
export function circleRing([x, y]: PlanePoint, radius: number): PlanePoint[] {
  const outer = radius * Math.sqrt((2 * Math.PI) / (CORNERS * Math.sin((2 * Math.PI) / CORNERS)));
  const ring = Array.from({ length: CORNERS }, (_, i): PlanePoint => {
    const angle = (2 * Math.PI * i) / CORNERS;
    return [tenths(x + outer * Math.sin(angle)), tenths(y - outer * Math.cos(angle))];
  });
  return [...ring, ring[0]!];
}

function circleLayout([x, y]: PlanePoint, radius: number, areaKm2: number): TerritoryLayout {
  return {
    areaKm2,
    bounds: [x - radius, y - radius, x + radius, y + radius],
    anchor: [x, y],
    radius,
  };
}

/** The true neighbours, in the directions in which their circles lie. */
function turnedNeighbours(
  { neighbours }: Geography,
  placed: readonly { readonly key: string; readonly centre: PlanePoint }[],
): Geography['neighbours'] {
  const centreOf = new Map(placed.flatMap(({ key, centre }) => key.split('+').map((region) => [region, centre])));
  return Object.fromEntries(
    Object.entries(neighbours).map(([region, list]) => {
      const own = centreOf.get(region);
      const turned = list.map((neighbour): Neighbour => {
        const other = centreOf.get(neighbour.region);
        return own === undefined || other === undefined ? neighbour : { ...neighbour, bearing: bearingOf(own, other) };
      });
      return [region, turned.sort((a, b) => a.bearing - b.bearing)];
    }),
  );
}
