/**
 * How true a tile grid is to the map, and a search for a truer one: simulated annealing with a
 * fixed seed, so that the same country always gets the same grid. The committed grid of a country
 * was found by it too (`npx tsx tools/propose-tiles.ts <folder>`), then looked at by a person.
 */
import type { PlanePoint, TileCell } from '../domain/geography.ts';
import { valueAt } from './valueAt.ts';

export interface TilePlaces {
  readonly regions: readonly string[];
  readonly anchorOf: (region: string) => PlanePoint;
  /** Pairs of regions with a common border, each pair once. */
  readonly borders: readonly (readonly [string, string])[];
  /** Keys of old, larger territories: their tiles are drawn as one, so they should touch. */
  readonly territories: readonly string[];
}

export interface TileQuality {
  /** Neighbours on the map, and how many of them share a side or just a corner in the grid. */
  readonly neighbours: number;
  readonly side: number;
  readonly corner: number;
  /** Neighbours that lie more than 45° off their true direction. */
  readonly turned: number;
  /** Pairs of regions, of all, that stand the wrong way round: east for west, north for south. */
  readonly swapped: number;
  /** Regions with a single neighbour (a city inside another region) that do not share a side with it. */
  readonly lost: number;
  /** Pairs of old territories that fall apart. */
  readonly parted: number;
}

/** Regions nearer to each other than this share of the country are neither east nor west. */
const SAME_SHARE = 0.05;

export function tileQuality(tiles: Readonly<Record<string, TileCell>>, places: TilePlaces): TileQuality {
  const problem = problemOf(places);
  return qualityOf(
    places.regions.map((region) => tiles[region]!),
    problem,
  );
}

interface Problem {
  readonly anchors: readonly PlanePoint[];
  /** Indices. */
  readonly borders: readonly (readonly [number, number])[];
  readonly old: readonly (readonly [number, number])[];
  readonly lone: ReadonlySet<number>;
  readonly least: PlanePoint;
  readonly size: PlanePoint;
}

function problemOf({ regions, anchorOf, borders, territories }: TilePlaces): Problem {
  const anchors = regions.map(anchorOf);
  const index = new Map(regions.map((region, i) => [region, i]));
  const pairs = borders.map(([a, b]) => [valueAt(index, a), valueAt(index, b)] as const);
  const [xs, ys] = [anchors.map(([x]) => x), anchors.map(([, y]) => y)];
  const least: PlanePoint = [Math.min(...xs), Math.min(...ys)];
  const counts = new Map<number, number>();
  for (const i of pairs.flat()) counts.set(i, (counts.get(i) ?? 0) + 1);
  return {
    anchors,
    borders: pairs,
    old: territories.flatMap((key) => {
      const [first, ...rest] = key.split('+').map((region) => valueAt(index, region));
      return first === undefined ? [] : rest.map((other) => [first, other] as const);
    }),
    lone: new Set([...counts].filter(([, count]) => count === 1).map(([i]) => i)),
    least,
    size: [Math.max(...xs) - least[0] || 1, Math.max(...ys) - least[1] || 1],
  };
}

function qualityOf(cells: readonly TileCell[], { anchors, borders, old, lone, size }: Problem): TileQuality {
  let [side, corner, turned, swapped, lost, parted] = [0, 0, 0, 0, 0, 0];
  for (const [i, j] of borders) {
    const [dx, dy] = between(cells[i]!, cells[j]!);
    if (Math.abs(dx) + Math.abs(dy) === 1) side += 1;
    else {
      if (Math.max(Math.abs(dx), Math.abs(dy)) === 1) corner += 1;
      if (lone.has(i) || lone.has(j)) lost += 1;
    }
    const [trueX, trueY] = between(anchors[i]!, anchors[j]!);
    const angle = Math.abs(Math.atan2(dy, dx) - Math.atan2(trueY, trueX));
    if (Math.min(angle, 2 * Math.PI - angle) > Math.PI / 4 + 0.01) turned += 1;
  }
  for (const [i, a] of cells.entries()) {
    for (let j = i + 1; j < cells.length; j += 1) {
      const [dx, dy] = between(a, cells[j]!);
      const [trueX, trueY] = between(anchors[i]!, anchors[j]!);
      const isX = dx * trueX < 0 && Math.abs(trueX) > SAME_SHARE * size[0];
      const isY = dy * trueY < 0 && Math.abs(trueY) > SAME_SHARE * size[1];
      if (isX || isY) swapped += 1;
    }
  }
  for (const [i, j] of old) {
    const [dx, dy] = between(cells[i]!, cells[j]!);
    if (Math.abs(dx) + Math.abs(dy) !== 1) parted += 1;
  }
  return { neighbours: borders.length, side, corner, turned, swapped, lost, parted };
}

function between([x0, y0]: PlanePoint, [x1, y1]: PlanePoint): PlanePoint {
  return [x1 - x0, y1 - y0];
}

/** What each fault weighs: a shared side is worth one, a city beside its region more than two. */
function costOf(cells: readonly TileCell[], problem: Problem, columns: number, rows: number): number {
  const { side, corner, turned, swapped, lost, parted } = qualityOf(cells, problem);
  const { anchors, least, size } = problem;
  let moved = 0;
  for (const [i, [column, row]] of cells.entries()) {
    const x = ((anchors[i]![0] - least[0]) / size[0]) * (columns - 1);
    const y = ((anchors[i]![1] - least[1]) / size[1]) * (rows - 1);
    moved += (column - x) ** 2 + (row - y) ** 2;
  }
  return 0.5 * turned + 0.12 * swapped + 2.5 * lost + 4 * parted + 0.12 * moved - side - 0.35 * corner;
}

const RUNS = 6;
const STEPS = 40_000;
/** Cells beyond the regions' own, so that the country keeps some of its outline. */
const SPARE = 1.5;

/** @returns the grid that was best in a fixed number of tries */
export function proposeTiles(places: TilePlaces): Readonly<Record<string, TileCell>> {
  const { regions } = places;
  const problem = problemOf(places);
  const [width, height] = problem.size;
  // Tiles wider than high have room for a name: a grid as many rows high as that leaves.
  const columns = Math.max(1, Math.ceil(Math.sqrt((regions.length * SPARE * width) / height / 1.3)));
  const rows = Math.max(1, Math.ceil((regions.length * SPARE) / columns));
  const random = randomOf(1);
  let best: readonly TileCell[] = [];
  let least = Infinity;
  for (let run = 0; run < RUNS; run += 1) {
    const cells: TileCell[] = Array.from({ length: columns * rows }, (_, i) => [i % columns, Math.floor(i / columns)]);
    for (let i = cells.length - 1; i > 0; i -= 1) swap(cells, i, Math.floor(random() * (i + 1)));
    const own = () => cells.slice(0, regions.length);
    let cost = costOf(own(), problem, columns, rows);
    for (let step = 0; step < STEPS; step += 1) {
      const warmth = 2.5 * 0.02 ** (step / STEPS);
      const [i, j] = [Math.floor(random() * regions.length), Math.floor(random() * cells.length)];
      swap(cells, i, j);
      const next = costOf(own(), problem, columns, rows);
      if (next >= cost && random() >= Math.exp((cost - next) / warmth)) {
        swap(cells, i, j);
        continue;
      }
      cost = next;
      if (cost < least) [best, least] = [own(), cost];
    }
    if (best.length === 0) best = own();
  }
  return trimmed(Object.fromEntries(regions.map((region, i) => [region, best[i]!])));
}

/** Without empty rows and columns at the edges. */
function trimmed(tiles: Readonly<Record<string, TileCell>>): Readonly<Record<string, TileCell>> {
  const cells = Object.values(tiles);
  const left = Math.min(...cells.map(([column]) => column));
  const top = Math.min(...cells.map(([, row]) => row));
  return Object.fromEntries(
    Object.entries(tiles).map(([region, [column, row]]) => [region, [column - left, row - top]]),
  );
}

function swap(list: TileCell[], i: number, j: number): void {
  [list[i], list[j]] = [list[j]!, list[i]!];
}

/** Numerical Recipes' linear congruential generator: 0–1, the same on every machine. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
