/** What all pages show: two indicators of the real data, their classes, and the shapes in two forms. */
import { geoConicEqualArea } from 'd3-geo';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { planeProjector } from '../src/geo/buildGeography.ts';
import { authalicLatitude, planeProjection } from '../src/geo/project.ts';
import { readPlane } from '../src/geo/sources.ts';
import { allTerritories, territoryKey } from '../src/domain/dataset.ts';
import type { PlanePoint } from '../src/domain/geography.ts';
import { colourOf, type Shade } from '../src/map/palette.ts';
import { modelOf, realSite } from '../tests/support/sites.ts';

/** Both are ratios with a figure for each region in their latest year. */
export const INDICATORS = ['rd-spending-per-100k', 'researchers-per-100k'] as const;
const SHADES: readonly Shade[] = [0, 1, 2, 3, 4];

export interface BenchIndicator {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  /** Lower bounds of the classes above the first. */
  readonly breaks: readonly number[];
}

export interface BenchInput {
  readonly indicators: readonly [BenchIndicator, BenchIndicator];
  readonly colours: readonly string[];
  /** Name → text of each data file. */
  readonly files: Readonly<Record<string, string>>;
}

export function benchInput(): BenchInput {
  const site = realSite();
  const colours = SHADES.map((shade) => colourOf(shade, 'capability', 'light'));
  const files: Record<string, string> = {};
  const indicators = INDICATORS.map((id): BenchIndicator => {
    const model = modelOf(site, { indicator: id }, 'kk');
    const rows = model.territories.map(({ key, value, fill }) => {
      if (value === null || fill.kind !== 'class') throw new Error(`${id}: ${key} has no class`);
      return { region: key, value, shade: fill.shade };
    });
    files[`${id}.json`] = JSON.stringify(rows.map(({ region, value }) => ({ region, value })));
    files[`${id}.csv`] = ['region,value', ...rows.map(({ region, value }) => `${region},${value}`)].join('\n');
    // The lowest value of each class above the first: the same regions in the same classes.
    const breaks = SHADES.slice(1).map((shade) =>
      Math.min(...rows.filter((row) => row.shade >= shade).map(({ value }) => value)),
    );
    return { id, title: `${model.title}, ${model.year}`, unit: model.unit, breaks };
  });
  const names = new Map(
    modelOf(site, {}, 'kk').territories.map(({ key, labels }) => [key, labels.at(-1) ?? labels[0] ?? key]),
  );
  const shapes = planeShapes(names);
  files['plane.topojson'] = JSON.stringify(topology({ regions: shapes }, 1e4));
  files['lonlat.topojson'] = JSON.stringify(topology({ regions: inDegrees(shapes) }, 1e4));
  return { indicators: indicators as [BenchIndicator, BenchIndicator], colours, files };
}

type Shapes = FeatureCollection<Polygon | MultiPolygon, { name: string; anchor?: readonly number[] }>;

/** Our own outlines, without lakes (in the peers' favour) and with a short name each. */
function planeShapes(names: ReadonlyMap<string, string>): Shapes {
  const { topology: ours } = realSite().geography;
  const { features } = feature(ours, ours.objects.regions);
  return {
    type: 'FeatureCollection',
    features: features.map(({ id, geometry }) => ({
      type: 'Feature',
      id: String(id),
      properties: { name: names.get(String(id)) ?? '' },
      geometry: geometry as Polygon | MultiPolygon,
    })),
  };
}

/** The same corners in longitude and latitude, for libraries that project for themselves. */
function inDegrees(shapes: Shapes): Shapes {
  const toDegrees = inverseOfPlane();
  // Turned as d3's sphere wants them (amCharts builds on it); the other libraries take either.
  const rings = (polygon: Position[][]) =>
    polygon.map((ring, i) => wound(ring.map(toDegrees), i === 0 ? 'clockwise' : 'counter-clockwise'));
  const { territories } = realSite().geography;
  return {
    ...shapes,
    features: shapes.features.map((shape): Feature<Polygon | MultiPolygon, { name: string; anchor?: number[] }> => {
      const { geometry, id, properties } = shape;
      const anchor = toDegrees([...(territories[String(id)]?.anchor ?? [0, 0])]);
      return {
        ...shape,
        properties: { ...properties, anchor },
        geometry:
          geometry.type === 'Polygon'
            ? { type: 'Polygon', coordinates: rings(geometry.coordinates) }
            : { type: 'MultiPolygon', coordinates: geometry.coordinates.map(rings) },
      };
    }),
  };
}

function wound(ring: Position[], way: 'clockwise' | 'counter-clockwise'): Position[] {
  const area = ring.slice(1).reduce((sum, [x = 0, y = 0], i) => sum + ring[i]![0]! * y - x * ring[i]![1]!, 0);
  return (area < 0 ? 'clockwise' : 'counter-clockwise') === way ? ring : ring.reverse();
}

/** Plane units → degrees, to a thousandth: finer than the plane's own whole units. */
function inverseOfPlane(): (at: Position) => Position {
  const site = realSite();
  const plane = readPlane(site.geoFolder);
  const merged = allTerritories(site.dataset)
    .filter((territory) => territory.length > 1)
    .map(territoryKey);
  const middle: [number, number] = [-plane.rotate, (plane.parallels[0] + plane.parallels[1]) / 2];
  const framed: PlanePoint = planeProjector(site.geoFolder, merged)(...middle);
  const [x0, y0] = planeProjection(plane)(middle);
  const [south, north] = plane.parallels;
  const projection = geoConicEqualArea()
    .parallels([authalicLatitude(south), authalicLatitude(north)])
    .rotate([plane.rotate, 0])
    .center([0, authalicLatitude((south + north) / 2)])
    .scale(6371.0072 / plane.kmPerUnit)
    .translate([0, 0]);
  return ([x = 0, y = 0]) => {
    const [lon, authalic] = projection.invert!([x - framed[0] + x0, y - framed[1] + y0])!;
    // The two latitudes differ by 0.13° at the most: one step more than this changes nothing to see.
    let lat = authalic;
    for (let step = 0; step < 3; step++) lat += authalic - authalicLatitude(lat);
    return [Math.round(lon * 1000) / 1000, Math.round(lat * 1000) / 1000];
  };
}
