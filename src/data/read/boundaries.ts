/** `regions.geojson` as far as the tables need it: which feature is which region, and its rings in degrees. */
import { phrase, type DataProblem, type Phrase } from '../../i18n/dataProblem.ts';
import { problemOfFile } from '../problem.ts';
import { jsonOf, propertyOf } from './json.ts';

export type LonLat = readonly [lon: number, lat: number];
export type DegreeRing = readonly LonLat[];
/** Outer ring, then holes. */
export type DegreePolygon = readonly DegreeRing[];

export interface BoundaryFeature {
  /** 1-based, as a person counts. */
  readonly number: number;
  readonly id: string;
  readonly polygons: readonly DegreePolygon[];
}

export const BOUNDARIES_FILE = 'geo/regions.geojson';

/**
 * @returns null where nothing can be drawn, with one problem for the cause: no JSON, no areas, rings
 *   that do not close, coordinates that are no degrees
 */
export function parseBoundaries(text: string): {
  readonly boundaries: readonly BoundaryFeature[] | null;
  readonly problems: readonly DataProblem[];
} {
  const expected = phrase('check.expected.areas');
  const refuse = (what: Phrase, wanted: Phrase, found: DataProblem['found'] = '') => ({
    boundaries: null,
    problems: [problemOfFile(BOUNDARIES_FILE, what, wanted, found)],
  });
  const json = jsonOf(text);
  if (!json.ok) return refuse(phrase('check.site.notJson'), expected, json.reason);
  const features = propertyOf(json.value, 'features');
  if (!Array.isArray(features) || features.length === 0) return refuse(phrase('check.boundaries.none'), expected);
  const read: BoundaryFeature[] = [];
  for (const [index, feature] of (features as readonly unknown[]).entries()) {
    const at = phrase('check.found.feature', { number: String(index + 1) });
    const id = propertyOf(feature, 'id');
    if (typeof id !== 'string' || id === '') {
      return refuse(phrase('check.boundaries.noId'), phrase('check.expected.featureId'), at);
    }
    const named = phrase('check.found.featureOf', { number: String(index + 1), id });
    const area = areaOf(feature, expected);
    if (!area.ok) return refuse(area.what, area.expected, named);
    read.push({ number: index + 1, id, polygons: area.polygons });
  }
  return { boundaries: read, problems: [] };
}

/** What is wrong with areas that need no code of their own (lakes, districts); there may be none. */
export function areaProblems(file: string, text: string): readonly DataProblem[] {
  const expected = phrase('check.expected.anyAreas');
  const json = jsonOf(text);
  if (!json.ok) return [problemOfFile(file, phrase('check.site.notJson'), expected, json.reason)];
  const features = propertyOf(json.value, 'features');
  if (!Array.isArray(features)) return [problemOfFile(file, phrase('check.boundaries.none'), expected)];
  for (const [index, feature] of (features as readonly unknown[]).entries()) {
    const area = areaOf(feature, expected);
    const at = phrase('check.found.feature', { number: String(index + 1) });
    // One fault often stands in all of them.
    if (!area.ok) return [problemOfFile(file, area.what, area.expected, at)];
  }
  return [];
}

type ReadArea =
  | { readonly ok: true; readonly polygons: readonly DegreePolygon[] }
  | { readonly ok: false; readonly what: Phrase; readonly expected: Phrase };

function areaOf(feature: unknown, expected: Phrase): ReadArea {
  const polygons = polygonsOf(propertyOf(feature, 'geometry'));
  if (polygons === null) return { ok: false, what: phrase('check.boundaries.noArea'), expected };
  const fault = ringFault(polygons.flat());
  return fault === null ? { ok: true, polygons } : { ok: false, ...fault };
}

function polygonsOf(geometry: unknown): readonly DegreePolygon[] | null {
  const coordinates = propertyOf(geometry, 'coordinates');
  const type = propertyOf(geometry, 'type');
  const polygons = type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' ? coordinates : null;
  const isNested =
    Array.isArray(polygons) &&
    polygons.length > 0 &&
    polygons.every((rings) => Array.isArray(rings) && rings.length > 0 && rings.every(isRing));
  return isNested ? (polygons as readonly DegreePolygon[]) : null;
}

function isRing(ring: unknown): ring is DegreeRing {
  return (
    Array.isArray(ring) &&
    ring.every((at) => Array.isArray(at) && at.length >= 2 && at.every((part) => typeof part === 'number'))
  );
}

/** A triangle, and its first corner once more. */
const LEAST_POSITIONS = 4;
/** Across the antimeridian a country may count on beyond 180°, either way. */
const MOST_EAST = 360;

function ringFault(rings: readonly DegreeRing[]): { readonly what: Phrase; readonly expected: Phrase } | null {
  const isOpen = rings.some((ring) => {
    const [first, last] = [ring[0], ring.at(-1)];
    return ring.length < LEAST_POSITIONS || first?.[0] !== last?.[0] || first?.[1] !== last?.[1];
  });
  if (isOpen) return { what: phrase('check.boundaries.open'), expected: phrase('check.expected.closedRing') };
  const isElsewhere = rings.some((ring) =>
    ring.some(([lon, lat]) => !(Math.abs(lon) <= MOST_EAST && Math.abs(lat) <= 90)),
  );
  return isElsewhere
    ? { what: phrase('check.boundaries.noDegrees'), expected: phrase('check.expected.degrees') }
    : null;
}
