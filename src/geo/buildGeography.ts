/**
 * The geography of a country: in: a geo folder (regions.geojson, lakes.geojson, projection.json) ·
 * out: everything on the plane that maps, labels and the keyboard need (src/domain/geography.ts).
 * No region, no country is named here: a call-out follows from a region's size, the rest from files.
 */
import { join } from 'node:path';
import {
  SIZE_CLASSES,
  type Callout,
  type Geography,
  type PlaneBox,
  type PlanePoint,
  type SizeClass,
  type TerritoryLayout,
} from '../domain/geography.ts';
import type { RegionId } from '../domain/types.ts';
import { anchorOf } from './anchors.ts';
import { cached } from './cache.ts';
import { placeCallouts } from './callouts.ts';
import { candidates, type Scene } from './candidates.ts';
import { drawnExtent } from './drawn.ts';
import { frameFor } from './frame.ts';
import { gridOf } from './grid.ts';
import { neighbourTable } from './neighbours.ts';
import { boundsOf } from './plane.ts';
import { planeProjection } from './project.ts';
import { readPlane, readSources } from './sources.ts';
import { tileFiles, tileGrid } from './tileGrid.ts';
import { countryTopology, published, territoryPolygons, type Country } from './topology.ts';
import { valueAt } from './valueAt.ts';

const SIZES = Object.keys(SIZE_CLASSES) as SizeClass[];
/** A region whose largest inscribed circle is narrower than this on a map of 1000 px needs a call-out. */
const CALLOUT_BELOW_PX = 24;
const CALLOUT_MAP_PX = 1000;
/**
 * A country with more regions as small as that gets no call-outs: there is no room for them beside
 * the map, and looking for it takes the cube of their number (218 districts: hours). Its small
 * regions are found by the list, on tiles and in circles.
 */
const MOST_CALLOUTS = 8;
/** Cells across the country for weighing what a call-out covers. */
const LAND_CELLS = 600;

interface Built {
  readonly geography: Geography;
  /** From the projection's origin to the frame's. */
  readonly offset: PlanePoint;
}

/**
 * @param geoFolder   folder with the country's boundaries and projection
 * @param territories keys of old, larger territories (`KZ-19+KZ-33`) to lay out besides each region
 * @returns the same for the same files; cached in .cache/geo
 */
export function buildGeography(geoFolder: string, territories: readonly string[]): Geography {
  return built(geoFolder, territories).geography;
}

/**
 * For towns and other points: from longitude and latitude (degrees) to the plane of
 * `buildGeography` with the same arguments, to a tenth of a unit.
 */
export function planeProjector(
  geoFolder: string,
  territories: readonly string[],
): (lon: number, lat: number) => PlanePoint {
  const { offset } = built(geoFolder, territories);
  const project = planeProjection(readPlane(geoFolder));
  return (lon, lat) => moved(project([lon, lat]), offset);
}

function built(geoFolder: string, territories: readonly string[]): Built {
  const names = ['regions.geojson', 'lakes.geojson', 'projection.json'];
  const files = [...names.map((file) => join(geoFolder, file)), ...tileFiles(geoFolder)];
  const sorted = [...territories].sort();
  return cached(files, sorted, () => build(geoFolder, sorted));
}

function build(geoFolder: string, territories: readonly string[]): Built {
  const sources = readSources(geoFolder);
  const country = countryTopology(sources, planeProjection(sources.plane));
  const regions = sources.regions.map(({ id }) => id).sort();
  const layouts = new Map([...regions, ...territories].map((key) => [key, layoutOf(country, key)]));
  const scene = sceneOf(country, regions, layouts);
  const frame = frameFor(scene, country.bounds);
  const offset: PlanePoint = [-frame[0], -frame[1]];

  const perSize = <T>(of: (size: SizeClass) => T) =>
    Object.fromEntries(SIZES.map((size) => [size, of(size)])) as Record<SizeClass, T>;
  const callouts = perSize((size) => calloutsOf(scene, frame, size, offset));
  const size = { width: frame[2], height: frame[3] };
  const [x0, y0, x1, y1] = country.bounds;
  const land = [x0 + offset[0], y0 + offset[1], x1 + offset[0], y1 + offset[1]] as const;
  const anchors = [...layouts.values()].map(({ anchor }) => moved(anchor, offset));
  const geography: Geography = {
    plane: {
      ...size,
      kmPerUnit: sources.plane.kmPerUnit,
      drawn: perSize((one) => drawnExtent(size, land, anchors, callouts[one], one)),
    },
    topology: published(country.topology, offset),
    territories: Object.fromEntries([...layouts].map(([key, layout]) => [key, movedLayout(layout, offset)])),
    neighbours: neighbourTable(regions, country.borders, (region) => valueAt(layouts, region).anchor),
    callouts,
    tiles: tileGrid(geoFolder, {
      regions,
      anchorOf: (region) => valueAt(layouts, region).anchor,
      borders: country.borders.map(({ between }) => between),
      territories,
    }),
  };
  return { geography, offset };
}

function layoutOf({ topology, areaKm2 }: Country, key: string): TerritoryLayout {
  const ids = key.split('+');
  const polygons = territoryPolygons(topology, ids);
  return {
    areaKm2: Math.round(ids.reduce((sum, id) => sum + valueAt(areaKm2, id), 0)),
    bounds: boundsOf(polygons.flat(2)),
    ...anchorOf(polygons),
  };
}

function sceneOf(country: Country, regions: readonly string[], layouts: ReadonlyMap<string, TerritoryLayout>): Scene {
  const { bounds, topology } = country;
  const land = territoryPolygons(topology, regions);
  const width = bounds[2] - bounds[0];
  const small = regions.filter(
    (region) => (2 * valueAt(layouts, region).radius * CALLOUT_MAP_PX) / width < CALLOUT_BELOW_PX,
  );
  const tiny = small.length > MOST_CALLOUTS ? [] : small;
  const large = regions.filter((region) => !tiny.includes(region));
  return {
    tiny: tiny.map((region) => ({ region, target: valueAt(layouts, region).anchor })),
    land: gridOf(land, bounds, width / LAND_CELLS, 'inside'),
    named: large.map((region) => ({
      rings: territoryPolygons(topology, [region]).flat(),
      anchor: valueAt(layouts, region).anchor,
    })),
  };
}

function calloutsOf(scene: Scene, frame: PlaneBox, size: SizeClass, offset: PlanePoint): Callout[] {
  const unitsPerPx = frame[2] / SIZE_CLASSES[size].minWidthPx;
  const { centres } = placeCallouts(candidates(scene, frame, unitsPerPx, size), frame, unitsPerPx);
  return scene.tiny.map(({ region, target }, i) => {
    const centre = centres[i];
    if (centre === undefined) throw new Error(`no room for the call-out of ${region} (${size})`);
    return { region: region as RegionId, centre: moved(centre, offset), target: moved(target, offset) };
  });
}

function movedLayout({ bounds, anchor, ...rest }: TerritoryLayout, offset: PlanePoint): TerritoryLayout {
  const [dx, dy] = offset;
  return {
    ...rest,
    bounds: [bounds[0] + dx, bounds[1] + dy, bounds[2] + dx, bounds[3] + dy],
    anchor: moved(anchor, offset),
  };
}

/** Rounded to the tenth of a unit that anchors have: sums of decimals carry a tail. */
function moved([x, y]: PlanePoint, [dx, dy]: PlanePoint): PlanePoint {
  return [Math.round((x + dx) * 10) / 10, Math.round((y + dy) * 10) / 10];
}
