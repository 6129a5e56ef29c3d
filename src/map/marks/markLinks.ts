/**
 * Lines from a record's mark to its rings in other regions: straight where nothing lies between, else bent around
 * names and marks. Lengths are px of the map that is drawn.
 */
import type { PlaneBox, PlanePoint } from '../../domain/geography.ts';
import type { RegionId } from '../../domain/types.ts';
import type { DescribedRecord, RecordsModel } from '../model.ts';
import { tenths } from '../tenths.ts';

export interface MarkLink {
  readonly key: string;
  readonly isAsked: boolean;
  /** SVG path data. */
  readonly path: string;
}

/** How far a curve goes on in the direction in which it leaves a mark: shares of the whole distance, and px, as wide as names. */
const REACHES = [0.25, 0.5];
const REACHES_PX = [20, 40, 80, 120];
/** Names stand over their marks: where the straight way is barred, lines leave to the sides and down. */
const WAYS_OUT: readonly PlanePoint[] = [
  [-1, 0],
  [1, 0],
  [0, 1],
];
/** What a sample on a name, or on another mark, costs, and each length of the whole distance: a short line is easily followed. */
const NAME_COST = 100;
const MARK_COST = 12;
const LENGTH_COST = 8;
/** A line ends so far from the middle of a mark. */
const END_PX = 5;
/** A line keeps off a word by this. */
const SPARE_PX = 2;
const SAMPLES = 40;

/** What no line should cross: names above all. */
export interface LinkObstacles {
  readonly names: readonly PlaneBox[];
  readonly marks: readonly PlaneBox[];
}

/** @param placeOf where a record's mark or ring stands in a region; null where nothing of it is drawn */
export function markLinks(
  { byRegion }: Pick<RecordsModel, 'byRegion'>,
  placeOf: (region: RegionId, id: string) => PlanePoint | null,
  obstacles: LinkObstacles,
): readonly MarkLink[] {
  return [...byRegion].flatMap(([region, own]) =>
    own
      .filter(({ mark }) => mark.kind === 'away')
      .flatMap(({ id, regions: [home], isAsked }: DescribedRecord): MarkLink[] => {
        const from = home === undefined ? null : placeOf(home, id);
        const to = placeOf(region, id);
        return from === null || to === null
          ? []
          : [{ key: `${id} ${region}`, isAsked, path: linkPath(from, to, obstacles) }];
      }),
  );
}

/** Hundreds of curves are tried: found paths are kept with what they go around. */
const kept = new WeakMap<LinkObstacles, Map<string, string>>();

/** @returns straight where nothing lies between, else the curve that crosses least, the shortest of these */
export function linkPath(from: PlanePoint, to: PlanePoint, obstacles: LinkObstacles): string {
  const known = kept.get(obstacles) ?? new Map<string, string>();
  kept.set(obstacles, known);
  const ends = `${from.join(' ')} ${to.join(' ')}`;
  const path = known.get(ends) ?? findPath(from, to, obstacles);
  known.set(ends, path);
  return path;
}

function findPath(from: PlanePoint, to: PlanePoint, obstacles: LinkObstacles): string {
  const distance = Math.max(1, Math.hypot(to[0] - from[0], to[1] - from[1]));
  const toward: PlanePoint = [(to[0] - from[0]) / distance, (to[1] - from[1]) / distance];
  const back: PlanePoint = [-toward[0], -toward[1]];
  const curves = [
    curveBetween([from, toward, distance * 0.3], [to, back, distance * 0.3]),
    ...waysOut(from, toward, distance).flatMap((out) =>
      waysOut(to, back, distance).map((into) => curveBetween(out, into)),
    ),
  ];
  const costs = curves.map((curve) => costOf(curve, obstacles, distance));
  const best = costs.indexOf(Math.min(...costs));
  const [start, ...others] = curves[best]!;
  const text = (points: readonly PlanePoint[]) => points.map(([x, y]) => `${tenths(x)} ${tenths(y)}`).join(' ');
  // The first is the straight one.
  return best === 0 ? `M${text([start])}L${text(others.slice(-1))}` : `M${text([start])}C${text(others)}`;
}

/** A cubic curve: start, two control points, end. */
type Curve = readonly [PlanePoint, PlanePoint, PlanePoint, PlanePoint];

/** From a mark in a direction, so far. */
type WayOut = readonly [from: PlanePoint, way: PlanePoint, reach: number];

function waysOut(from: PlanePoint, straight: PlanePoint, distance: number): readonly WayOut[] {
  const reaches = [...REACHES.map((share) => share * distance), ...REACHES_PX];
  return [straight, ...WAYS_OUT].flatMap((way) => reaches.map((reach): WayOut => [from, way, reach]));
}

function curveBetween([from, out, reach]: WayOut, [to, into, reachBack]: WayOut): Curve {
  return [along(from, out, END_PX), along(from, out, reach), along(to, into, reachBack), along(to, into, END_PX)];
}

function along([x, y]: PlanePoint, [dx, dy]: PlanePoint, length: number): PlanePoint {
  return [x + dx * length, y + dy * length];
}

function costOf(curve: Curve, { names, marks }: LinkObstacles, distance: number): number {
  const samples = samplesOf(curve);
  const hits = (boxes: readonly PlaneBox[]) => samples.filter((point) => boxes.some((box) => isIn(box, point))).length;
  const length = samples.slice(1).reduce((sum, [x, y], at) => sum + Math.hypot(x - samples[at]![0], y - samples[at]![1]), 0); // prettier-ignore
  return NAME_COST * hits(names) + MARK_COST * hits(marks) + (LENGTH_COST * length) / distance;
}

function samplesOf([a, b, c, d]: Curve): readonly PlanePoint[] {
  return Array.from({ length: SAMPLES + 1 }, (_, step): PlanePoint => {
    const t = step / SAMPLES;
    const weights = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t ** 2 * (1 - t), t ** 3] as const;
    const at = (axis: 0 | 1) => weights[0] * a[axis] + weights[1] * b[axis] + weights[2] * c[axis] + weights[3] * d[axis]; // prettier-ignore
    return [at(0), at(1)];
  });
}

function isIn([left, top, width, height]: PlaneBox, [x, y]: PlanePoint): boolean {
  return x > left - SPARE_PX && x < left + width + SPARE_PX && y > top - SPARE_PX && y < top + height + SPARE_PX;
}
