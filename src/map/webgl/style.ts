/**
 * A described map as a MapLibre style: no basemap, no glyphs, no sprite, nothing to ask a server for.
 *
 * Each territory has a fill layer of its own, so that its colour is one value of the layer, which
 * MapLibre moves from the old to the new one on the graphics card.
 */
import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  SourceSpecification,
  StyleSpecification,
} from 'maplibre-gl';
import { MISSING_REASONS, type MissingReason } from '../../domain/types.ts';
import type { Geography } from '../../domain/geography.ts';
import type { MapModel, TerritoryMark } from '../model.ts';
import { SURFACE, type ThemeName } from '../palette.ts';
import { fillColour, LAKE_OPACITY } from './colours.ts';
import { lakeFeatures, territoryFeatures } from './features.ts';

/** How far an outline may be off when it is cut into tiles, px: the plane is already simplified. */
const TOLERANCE_PX = 0.1;
/** As in `MapSvg.css`, whose line is twice as wide and cut to the inside. */
const HOLLOW_PX = 4;
const NOTHING: FilterSpecification = ['literal', false];

export const fillLayer = (key: string): string => `fill:${key}`;
export const hatchLayer = (reason: MissingReason): string => `hatch:${reason}`;
export const DISTRICT_SOURCE = 'districts';
/** Camera zooms between which the borders of districts come in. */
const DISTRICTS_FROM = 2;
const DISTRICTS_FULL = 3;

/** Lines by what they say: between classes, around what has none, left out, of one organisation alone, pinned. */
type Line = 'border' | 'outline' | 'left-out' | 'hollow' | 'pin-ground' | 'pin';

/** What of a style follows from the model: applied to a running map without making it anew. */
export interface Painting {
  /** Territory key → colour; those not drawn are not in it. */
  readonly fills: ReadonlyMap<string, string>;
  /** Territories of each hatch and of each kind of line. */
  readonly filters: ReadonlyMap<string, FilterSpecification>;
  readonly lineColours: Readonly<Record<Line, string | ExpressionSpecification>>;
  readonly water: string;
}

/** @returns what `model` paints in a theme */
export function paintingOf(model: MapModel, theme: ThemeName): Painting {
  const { territories } = model;
  const isBare = ({ fill }: TerritoryMark): boolean => fill.kind !== 'class' && fill.kind !== 'bivariate';
  const keysOf = (holds: (mark: TerritoryMark) => boolean): FilterSpecification =>
    filterOf(territories.filter(holds).map(({ key }) => key));
  const surface = SURFACE[theme];
  return {
    fills: new Map(
      territories.map((mark) => [mark.key, isRing(mark) ? surface.paper : fillColour(mark.fill, model, theme)]),
    ),
    filters: new Map([
      ...MISSING_REASONS.map(
        (reason) =>
          [hatchLayer(reason), keysOf(({ fill }) => fill.kind === 'missing' && fill.reason === reason)] as const,
      ),
      ['border', keysOf((mark) => !isBare(mark) && !mark.leftOut)],
      ['outline', keysOf((mark) => isBare(mark) && !mark.leftOut)],
      ['left-out', keysOf(({ leftOut }) => leftOut)],
      ['hollow', keysOf(isRing)],
      ['pin-ground', keysOf(({ pinned }) => pinned)],
      ['pin', keysOf(({ pinned }) => pinned)],
    ]),
    lineColours: {
      border: surface.border,
      outline: surface.outline,
      'left-out': surface.muted,
      'pin-ground': surface.paper,
      hollow: hollowColour(territories.filter(isRing), model, theme),
      pin: surface.pin,
    },
    water: surface.water,
  };
}

/** Hollow: its colour along the border alone. */
function isRing({ fill, isHollow }: TerritoryMark): boolean {
  return isHollow === true && fill.kind === 'class';
}

/** To each its own colour. */
function hollowColour(
  marks: readonly TerritoryMark[],
  model: MapModel,
  theme: ThemeName,
): string | ExpressionSpecification {
  const [first, ...others] = marks.map(({ key, fill }) => [key, fillColour(fill, model, theme)] as const);
  if (first === undefined) return SURFACE[theme].border;
  return ['match', ['get', 'key'], ...first, ...others.flat(), SURFACE[theme].border] as ExpressionSpecification;
}

function filterOf(keys: readonly string[]): FilterSpecification {
  return keys.length === 0 ? NOTHING : ['in', ['get', 'key'], ['literal', [...keys]]];
}

/**
 * @param wholeZoom MapLibre's zoom of the whole country: what comes in with zoom is counted from it
 * @param moves     ms that a change of colours takes; 0 for visitors who want no motion
 */
export function styleOf(
  geography: Geography,
  painting: Painting,
  wholeZoom: number,
  moves: number,
): StyleSpecification {
  const geojson = (data: GeoJSON.GeoJSON): SourceSpecification => ({
    type: 'geojson',
    data,
    tolerance: TOLERANCE_PX,
    buffer: 64,
  });
  return {
    version: 8,
    transition: { duration: moves, delay: 0 },
    sources: {
      territories: geojson(territoryFeatures(geography)),
      lakes: geojson(lakeFeatures(geography)),
      [DISTRICT_SOURCE]: geojson({ type: 'FeatureCollection', features: [] }),
    },
    layers: layersOf(geography, painting, wholeZoom),
  };
}

function layersOf(geography: Geography, painting: Painting, wholeZoom: number): LayerSpecification[] {
  const { fills, filters, lineColours, water } = painting;
  const line = (id: Line, width: number, dash?: number[], inwards = 0): LayerSpecification => ({
    id,
    type: 'line',
    source: 'territories',
    filter: filters.get(id) ?? NOTHING,
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': lineColours[id],
      'line-width': width,
      ...(dash === undefined ? {} : { 'line-dasharray': dash }),
      ...(inwards === 0 ? {} : { 'line-offset': inwards }),
    },
  });
  return [
    ...Object.keys(geography.territories).map((key): LayerSpecification => ({
      id: fillLayer(key),
      type: 'fill',
      source: 'territories',
      filter: filterOf([key]),
      layout: { visibility: fills.has(key) ? 'visible' : 'none' },
      paint: { 'fill-color': fills.get(key) ?? '#000000' },
    })),
    ...MISSING_REASONS.map((reason): LayerSpecification => ({
      id: hatchLayer(reason),
      type: 'fill',
      source: 'territories',
      filter: filters.get(hatchLayer(reason)) ?? NOTHING,
      // Shown once their images are there.
      layout: { visibility: 'none' },
      paint: { 'fill-pattern': hatchLayer(reason), 'fill-antialias': false },
    })),
    {
      id: 'districts',
      type: 'line',
      source: DISTRICT_SOURCE,
      minzoom: wholeZoom + Math.log2(DISTRICTS_FROM),
      paint: {
        'line-color': lineColours.outline,
        'line-width': 1,
        'line-opacity': [
          'interpolate',
          ['linear'],
          ['zoom'],
          wholeZoom + Math.log2(DISTRICTS_FROM),
          0,
          wholeZoom + Math.log2(DISTRICTS_FULL),
          0.7,
        ],
      },
    },
    line('outline', 1),
    line('border', 1),
    line('left-out', 1, [4, 3]),
    line('hollow', HOLLOW_PX, undefined, HOLLOW_PX / 2),
    { id: 'lakes', type: 'fill', source: 'lakes', paint: { 'fill-color': water, 'fill-opacity': LAKE_OPACITY } },
    // Ink on paper: a line of ink alone is lost on the darkest class.
    line('pin-ground', 5.5),
    line('pin', 2.5),
  ];
}
