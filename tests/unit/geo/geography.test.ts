/** What holds for the geography of any country; tried on the real one and on the invented one. */
import { describe, expect, it } from 'vitest';
import { buildGeography, planeProjector } from '../../../src/geo/buildGeography.ts';
import { readPlane } from '../../../src/geo/sources.ts';
import { contains, polygonArea, ringArea, segmentsCross, segmentsOf, type Segment } from '../../../src/geo/plane.ts';
import { SIZE_CLASSES, type PlaneBox, type SizeClass } from '../../../src/domain/geography.ts';
import {
  areaInBox,
  COUNTRY,
  FIXTURE,
  OLD_TERRITORIES,
  pathRings,
  polygonsOf,
  readAreas,
  regionPolygons,
} from './shapes.ts';

const SIZES = Object.keys(SIZE_CLASSES) as SizeClass[];
/** A call-out may hide this share of itself worth of the map. */
const MOST_COVERED = 0.03;

describe.each([
  ['the country', COUNTRY, OLD_TERRITORIES],
  ['the invented country', FIXTURE, ['XA-2+XA-3']],
] as const)('geography of %s', (_, folder, old) => {
  const geography = buildGeography(folder, old);
  const { plane, topology, territories, neighbours, callouts } = geography;
  const sources = readAreas(folder, 'regions.geojson').features;
  const regions = sources.map(({ id }) => String(id));
  const km2PerUnit2 = plane.kmPerUnit ** 2;
  const segments: Segment[] = topology.arcs.flatMap(absolute);

  it('has every region and old territory, in whole plane units inside the frame', () => {
    expect(Object.keys(territories).sort()).toEqual([...regions, ...old].sort());
    expect(topology.objects.regions.geometries.map(({ id }) => id).sort()).toEqual([...regions].sort());
    for (const area of topology.objects.regions.geometries) expect(area).not.toHaveProperty('properties');
    for (const [x, y] of segments.flat()) {
      expect(Number.isInteger(x) && Number.isInteger(y)).toBe(true);
      expect(x >= 0 && y >= 0 && x <= plane.width && y <= plane.height).toBe(true);
    }
  });

  it('has no borders that cross, and so no gaps or overlaps', () => {
    const borders = new Set(topology.objects.regions.geometries.flatMap(arcsOf));
    const lines = [...borders].flatMap((arc) => absolute(topology.arcs[arc]!));
    const crossings = lines.flatMap((a, i) => lines.slice(i + 1).filter((b) => segmentsCross(a, b)));
    expect(crossings).toEqual([]);
    const total = regions.reduce((sum, id) => sum + unitsOf(id), 0);
    const outline = pathRings(geography, regions.join('+')).reduce((sum, ring) => sum + Math.abs(ringArea(ring)), 0);
    // Nothing but regions inside the outline: merged rings are all outer ones.
    expect(outline).toBeCloseTo(total, 6);
  });

  it('keeps every island and exclave of a size to see', () => {
    const { minPartKm2 } = readPlane(folder);
    for (const { id, geometry } of sources) {
      const project = planeProjector(folder, old);
      const parts = polygonsOf(geometry).filter(([outer]) => {
        const ring = outer!.map(([lon, lat]) => project(lon!, lat!));
        return Math.abs(ringArea(ring)) * km2PerUnit2 >= minPartKm2;
      });
      expect(regionPolygons(geography, String(id)), String(id)).toHaveLength(parts.length);
    }
  });

  it('states areas that the shapes on the plane have, but for what was smoothed', () => {
    for (const id of regions) {
      const tolerance = territories[id]!.areaKm2 < 2000 ? 0.06 : 0.01;
      expect(Math.abs((unitsOf(id) * km2PerUnit2) / territories[id]!.areaKm2 - 1), id).toBeLessThan(tolerance);
    }
    for (const key of old) {
      const sum = key.split('+').reduce((km2, id) => km2 + territories[id]!.areaKm2, 0);
      expect(Math.abs(territories[key]!.areaKm2 - sum)).toBeLessThanOrEqual(2);
    }
  });

  it('puts anchors inside, with a circle that touches no edge', () => {
    for (const id of regions) {
      const { anchor, radius, bounds } = territories[id]!;
      const shape = regionPolygons(geography, id);
      expect(contains(shape, anchor), id).toBe(true);
      expect(distanceToEdge(anchor, segmentsOf(shape)), id).toBeGreaterThanOrEqual(radius);
      expect(radius).toBeGreaterThan(5);
      expect(anchor[0] > bounds[0] && anchor[0] < bounds[2] && anchor[1] > bounds[1] && anchor[1] < bounds[3]).toBe(
        true,
      );
    }
  });

  it.each(SIZES)('says from where to where a map draws anything (%s), all of it inside the frame', (size) => {
    const [top, foot] = plane.drawn[size];
    const unitsPerPx = plane.width / SIZE_CLASSES[size].minWidthPx;
    const half = (SIZE_CLASSES[size].calloutPx[1] / 2) * unitsPerPx;
    expect(top >= 0 && foot <= plane.height && Number.isInteger(top) && Number.isInteger(foot)).toBe(true);
    for (const { bounds } of Object.values(territories)) expect(bounds[1] > top && bounds[3] < foot).toBe(true);
    for (const { centre } of callouts[size]) expect(centre[1] - half >= top && centre[1] + half <= foot).toBe(true);
  });

  it('knows neighbours both ways, with opposite bearings and one length', () => {
    for (const [id, list] of Object.entries(neighbours)) {
      expect(list.length, id).toBeGreaterThan(0);
      for (const { region, bearing, borderKm } of list) {
        const back = neighbours[region]!.find((other) => other.region === id)!;
        expect(back.borderKm).toBe(borderKm);
        expect(borderKm).toBeGreaterThan(1);
        expect(bearing >= 0 && bearing < 360).toBe(true);
        // Each is rounded to a degree.
        expect(Math.abs(((back.bearing - bearing + 360) % 360) - 180)).toBeLessThanOrEqual(1);
      }
    }
  });

  it.each(SIZES)('has call-outs (%s) in the frame, off the country, off each other, for the small regions', (size) => {
    const { minWidthPx, calloutPx } = SIZE_CLASSES[size];
    const unitsPerPx = plane.width / minWidthPx;
    const [width, height] = [calloutPx[0] * unitsPerPx, calloutPx[1] * unitsPerPx];
    const boxes = callouts[size].map(({ centre: [x, y] }): PlaneBox => [x - width / 2, y - height / 2, width, height]);

    const small = regions.filter((id) => (2 * territories[id]!.radius * 1000) / plane.width < 24);
    expect(callouts[size].map(({ region }) => region)).toEqual(small);
    const land = regions.flatMap((id) => pathRings(geography, id).map((ring) => ({ id, ring })));
    boxes.forEach((box, i) => {
      const [x, y] = box;
      expect(x >= 0 && y >= 0 && x + width <= plane.width && y + height <= plane.height).toBe(true);
      for (const id of regions) {
        const rings = land.filter((part) => part.id === id).map(({ ring }) => ring);
        expect(areaInBox(rings, box) / (width * height), `${small[i]} over ${id}`).toBeLessThanOrEqual(MOST_COVERED);
      }
      for (const [ox, oy] of boxes.slice(i + 1)) {
        expect(Math.abs(ox - x) >= width || Math.abs(oy - y) >= height).toBe(true);
      }
      expect(callouts[size][i]!.target).toEqual(territories[small[i]!]!.anchor);
    });
    const leaders = callouts[size].map(({ centre, target }): Segment => [centre, target]);
    leaders.forEach((a, i) => leaders.slice(i + 1).forEach((b) => expect(segmentsCross(a, b)).toBe(false)));
  });

  function unitsOf(id: string): number {
    return regionPolygons(geography, id).reduce((sum, polygon) => sum + polygonArea(polygon), 0);
  }
});

/** TopoJSON's deltas as segments of the plane. */
function absolute(arc: readonly (readonly number[])[]): Segment[] {
  let [x, y] = [0, 0];
  const points = arc.map(([dx, dy]) => [(x += dx!), (y += dy!)] as const);
  return points.slice(1).map((to, i): Segment => [points[i]!, to]);
}

function arcsOf(area: object): number[] {
  return (area as { arcs: number[][][] }).arcs.flat(2).map((arc) => (arc < 0 ? ~arc : arc));
}

function distanceToEdge([x, y]: readonly [number, number], edges: readonly Segment[]): number {
  return Math.min(
    ...edges.map(([[ax, ay], [bx, by]]) => {
      const [dx, dy] = [bx - ax, by - ay];
      const t = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
      return Math.hypot(x - ax - t * dx, y - ay - t * dy);
    }),
  );
}
