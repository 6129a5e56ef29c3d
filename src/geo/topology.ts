/** The country as one topology: out of projected areas, with what was measured before it was made coarse. */
import { feature, mergeArcs, neighbors } from 'topojson-client';
import { topology as buildTopology } from 'topojson-server';
import type {
  ArcIndexes,
  GeometryCollection,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
  Topology,
} from 'topojson-specification';
import type { Feature, FeatureCollection, Position } from 'geojson';
import type { PlanePoint } from '../domain/geography.ts';
import { boundsOf, polygonArea, ringArea, type Bounds, type Polygon } from './plane.ts';
import { projectArea, type Projection } from './project.ts';
import { simplifyArcs, type PlaneArc } from './simplify.ts';
import { isArea, type AreaGeometry, type GeoSources } from './sources.ts';

export type TopoArea = TopoPolygon | TopoMultiPolygon;
export type CountryTopology = Topology<{ regions: GeometryCollection; lakes: GeometryCollection }>;

export interface Country {
  /** Coordinates are whole plane units, not delta-encoded yet; the origin is that of the projection. */
  readonly topology: CountryTopology;
  /** Of all regions together. */
  readonly bounds: Bounds;
  /** Square kilometres on the plane, from the boundaries as they are in the source. */
  readonly areaKm2: ReadonlyMap<string, number>;
  readonly borders: readonly Border[];
}

export interface Border {
  readonly between: readonly [string, string];
  /** From the boundaries as they are in the source: a coarser line is a shorter one. */
  readonly km: number;
}

export function countryTopology(sources: GeoSources, project: Projection): Country {
  const { kmPerUnit, toleranceKm, minPartKm2, minLakeKm2 } = sources.plane;
  const km2PerUnit2 = kmPerUnit ** 2;
  const regions = sources.regions.map(({ id, geometry }) => {
    const whole = projectArea(geometry, project);
    const kept = withoutSmall(whole, minPartKm2 / km2PerUnit2);
    if (polygonsOf(kept).length === 0) throw new Error(`region smaller than minPartKm2: ${id}`);
    return { id, kept, areaKm2: areaOf(whole) * km2PerUnit2 };
  });
  const lakes = sources.lakes
    .map((lake) => projectArea(lake, project))
    .filter((lake) => areaOf(lake) * km2PerUnit2 >= minLakeKm2)
    .map((lake) => withoutSmall(lake, minLakeKm2 / 10 / km2PerUnit2));

  const fine = buildTopology({
    regions: collection(regions.map(({ id, kept }) => ({ type: 'Feature', id, properties: {}, geometry: kept }))),
    lakes: collection(lakes.map((lake) => ({ type: 'Feature', properties: {}, geometry: lake }))),
  }) as CountryTopology;
  for (const { geometries } of Object.values(fine.objects)) for (const area of geometries) delete area.properties;

  const areas = fine.objects.regions.geometries as TopoArea[];
  const borders = new Map<number, number>();
  areas.forEach((area, i) => {
    for (const arc of arcsOf(area)) {
      borders.set(arc, Math.min(borders.get(arc) ?? Infinity, regions[i]!.areaKm2 / km2PerUnit2));
    }
  });
  const arcs = simplifyArcs(fine, borders, toleranceKm / kmPerUnit);
  return {
    topology: { type: 'Topology', objects: fine.objects, arcs: arcs.map((arc) => arc.map((point) => [...point])) },
    bounds: boundsOf([...borders.keys()].flatMap((arc) => arcs[arc]!)),
    areaKm2: new Map(regions.map(({ id, areaKm2 }) => [id, areaKm2])),
    borders: bordersOf(fine, kmPerUnit),
  };
}

function collection(features: Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features };
}

/** Polygons of one territory (several regions are merged), in the coordinates of the topology. */
export function territoryPolygons(topology: CountryTopology, ids: readonly string[]): Polygon[] {
  const areas = ids.map((id) => regionOf(topology, id));
  const shape = feature(topology, areas.length === 1 ? areas[0]! : mergeArcs(topology, areas));
  if (shape.type !== 'Feature' || !isArea(shape)) throw new Error(`no area: ${ids.join('+')}`);
  return polygonsOf(shape.geometry) as unknown as Polygon[];
}

function regionOf({ objects }: CountryTopology, id: string): TopoArea {
  const found = objects.regions.geometries.find((area) => area.id === id);
  if (found === undefined) throw new Error(`no such region: ${id}`);
  return found as TopoArea;
}

/** Moved by whole units and delta-encoded, as TopoJSON wants quantised arcs. */
export function published({ objects, arcs }: CountryTopology, [dx, dy]: PlanePoint): CountryTopology {
  const delta = (arc: PlaneArc): number[][] =>
    arc.map(([x, y], i) => (i === 0 ? [x + dx, y + dy] : [x - arc[i - 1]![0], y - arc[i - 1]![1]]));
  return {
    type: 'Topology',
    transform: { scale: [1, 1], translate: [0, 0] },
    objects,
    arcs: (arcs as unknown as PlaneArc[]).map(delta),
  };
}

function bordersOf(topology: CountryTopology, kmPerUnit: number): Border[] {
  const areas = topology.objects.regions.geometries as TopoArea[];
  const arcs = areas.map(arcsOf);
  return neighbors(areas).flatMap((others, i) =>
    others
      .filter((j) => j > i)
      .map((j) => {
        const shared = [...arcs[i]!].filter((arc) => arcs[j]!.has(arc));
        const units = shared.reduce((sum, arc) => sum + lengthOf(topology.arcs[arc]!), 0);
        return { between: [String(areas[i]!.id), String(areas[j]!.id)] as const, km: units * kmPerUnit };
      }),
  );
}

/** Numbers of the arcs of an outline, whichever way it runs along them. */
function arcsOf(area: TopoArea): Set<number> {
  return new Set(area.arcs.flat<ArcIndexes[] | ArcIndexes[][], 2>(2).map((arc) => (arc < 0 ? ~arc : arc)));
}

function lengthOf(arc: readonly (readonly number[])[]): number {
  return arc
    .slice(1)
    .reduce((sum, [x = Number.NaN, y = Number.NaN], i) => sum + Math.hypot(x - arc[i]![0]!, y - arc[i]![1]!), 0);
}

export function polygonsOf(geometry: AreaGeometry): Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

function areaOf(geometry: AreaGeometry): number {
  return (polygonsOf(geometry) as unknown as Polygon[]).reduce((sum, polygon) => sum + polygonArea(polygon), 0);
}

/** Without islands and holes under a size. An exclave and the hole it fills go by the same ring. */
function withoutSmall(geometry: AreaGeometry, minArea: number): AreaGeometry {
  const large = (ring: Position[]): boolean => Math.abs(ringArea(ring as unknown as PlanePoint[])) >= minArea;
  const coordinates = polygonsOf(geometry)
    .filter((rings) => rings.slice(0, 1).every(large))
    .map((rings) => rings.filter(large));
  return { type: 'MultiPolygon', coordinates };
}
