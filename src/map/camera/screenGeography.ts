/**
 * What the camera sees as a geography of its own, one unit a px and (0, 0) the corner of the map's
 * box: so labels of a zoomed map are placed by the same program, on the parts of regions in view.
 */
import {
  SIZE_CLASSES,
  type Callout,
  type Geography,
  type PlaneBox,
  type PlanePoint,
  type SizeClass,
} from '../../domain/geography.ts';
import type { TerritoryMark } from '../model.ts';
import { lakesRings, territoryRings, type Rings } from '../paths.ts';
import { pxPerUnit, toScreen, type Camera, type Viewport } from './camera.ts';
import { clipRing } from './clip.ts';

/** Words keep so far from the edge of the map, px. */
const EDGE_PX = 4;
/** A region that has a call-out on the whole map keeps it until its inscribed circle holds a short name, px. */
const CALLOUT_BELOW_PX = 72;
/** From a region's place to its call-out, px. */
const LEADER_PX = 16;

type Box = readonly [x0: number, y0: number, x1: number, y1: number];

/**
 * @param largestRadius of a bubble on this screen, px
 * @param reserved      where no call-out may stand, px
 * @returns territories that are out of view have no layout, so nothing is written for them
 */
export function screenGeography(
  geography: Geography,
  marks: readonly TerritoryMark[],
  camera: Camera,
  viewport: Viewport,
  size: SizeClass,
  largestRadius: number,
  reserved: readonly PlaneBox[] = [],
): Geography {
  const { plane } = geography;
  const unit = pxPerUnit(camera, viewport, plane);
  const box: Box = [EDGE_PX, EDGE_PX, viewport.width - EDGE_PX, viewport.height - EDGE_PX];
  const onScreen = (point: PlanePoint): PlanePoint => toScreen(camera, viewport, plane, point);
  const clipped = (rings: Rings): PlanePoint[][] =>
    rings
      .map((ring) =>
        clipRing(
          ring.map(([x = 0, y = 0]) => onScreen([x, y])),
          box,
        ),
      ) // prettier-ignore
      .filter((ring) => ring.length > 0);

  const shapes: Record<string, PlanePoint[][]> = {};
  const territories: Record<string, Geography['territories'][string]> = {};
  const tiny = new Set(geography.callouts[size].map(({ region }) => region));
  const small: { readonly region: Callout['region']; readonly target: PlanePoint }[] = [];
  for (const { key, regions, region } of marks) {
    const layout = geography.territories[key];
    if (layout === undefined) continue;
    const anchor = onScreen(layout.anchor);
    const rings = clipped(territoryRings(geography, key));
    if (rings.length === 0) continue;
    const xs = rings.flatMap((ring) => ring.map(([x]) => x));
    const ys = rings.flatMap((ring) => ring.map(([, y]) => y));
    shapes[key] = rings;
    const bounds = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] as const;
    territories[key] = {
      areaKm2: layout.areaKm2,
      bounds,
      // What is in view has its own middle.
      anchor: isIn(anchor, bounds) ? anchor : [(bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2],
      radius: layout.radius * unit,
    };
    if (regions.length === 1 && tiny.has(region) && 2 * layout.radius * unit < CALLOUT_BELOW_PX && isIn(anchor, box))
      small.push({ region, target: anchor });
  }
  const callouts = calloutsBeside(small, size, box, reserved);
  return {
    plane: { ...plane, width: viewport.width, height: viewport.height },
    topology: {
      ...geography.topology,
      objects: { ...geography.topology.objects, lakes: { type: 'GeometryCollection', geometries: [] } },
    },
    territories,
    neighbours: {},
    callouts: { tiny: callouts, narrow: callouts, medium: callouts, wide: callouts },
    tiles: {},
    shapes,
    lakes: clipped(lakesRings(geography)),
    largestRadius,
  };
}

/** Each box at the first of eight sides where it is in view and on no other. */
function calloutsBeside(
  small: readonly { readonly region: Callout['region']; readonly target: PlanePoint }[],
  size: SizeClass,
  box: Box,
  reserved: readonly PlaneBox[],
): Callout[] {
  const [width, height] = SIZE_CLASSES[size].calloutPx;
  const [dx, dy] = [width / 2 + LEADER_PX, height / 2 + LEADER_PX];
  const sides = [[1, -1], [1, 1], [-1, -1], [-1, 1], [0, -1], [0, 1], [1, 0], [-1, 0]] as const; // prettier-ignore
  const taken: Box[] = reserved.map(([x, y, w, h]) => [x, y, x + w, y + h]);
  return small.flatMap(({ region, target }) => {
    for (const [sx, sy] of sides) {
      const centre: PlanePoint = [target[0] + sx * dx, target[1] + sy * dy];
      const own: Box = [centre[0] - width / 2, centre[1] - height / 2, centre[0] + width / 2, centre[1] + height / 2];
      const fits = isIn([own[0], own[1]], box) && isIn([own[2], own[3]], box);
      if (!fits || taken.some((other) => overlap(own, other)) || small.some((one) => isIn(one.target, own))) continue;
      taken.push(own);
      return [{ region, centre, target }];
    }
    return [];
  });
}

function isIn([x, y]: PlanePoint, [x0, y0, x1, y1]: Box): boolean {
  return x >= x0 && x <= x1 && y >= y0 && y <= y1;
}

function overlap(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}
