/**
 * Equal tiles on the country's grid: every region as large as every other, and large enough to
 * read and to touch on the narrowest page.
 */
import type { RegionId } from '../../domain/types.ts';
import type { Geography, Neighbour, PlaneBox, PlanePoint, TerritoryLayout, TileCell } from '../../domain/geography.ts';
import { outlineOf, type CellSize } from './outline.ts';

/** Between two tiles, as a share of the frame's width: 2 px at 360. */
const GAP_SHARE = 0.0056;
/** Width ÷ height of a tile; between these the grid fills the frame. */
const LEAST_PROPORTION = 1;
const MOST_PROPORTION = 1.6;
/** A bubble on a tile leaves this share of the tile's height free. */
const BUBBLE_SHARE = 0.94;

const known = new WeakMap<Geography, Geography>();

/**
 * @returns a geography on the same frame whose shapes are tiles; the same object for the same
 *   input. An old territory is the outline of its regions' tiles, in parts where they do not touch.
 */
export function tileGeography(geography: Geography): Geography {
  const made = known.get(geography) ?? makeTiles(geography);
  known.set(geography, made);
  return made;
}

function makeTiles(geography: Geography): Geography {
  const { plane, tiles, territories } = geography;
  const size = cellSize(geography);
  const keys = Object.keys(territories);
  const shapes = Object.fromEntries(keys.map((key) => [key, outlineOf(cellsOf(key, tiles), size)]));
  return {
    ...geography,
    kind: 'tiles',
    shapes,
    topology: {
      ...geography.topology,
      objects: { ...geography.topology.objects, lakes: { type: 'GeometryCollection', geometries: [] } },
    },
    territories: Object.fromEntries(
      keys.map((key) => [key, tileLayout(cellsOf(key, tiles), size, territories[key]?.areaKm2 ?? 0)]),
    ),
    neighbours: Object.fromEntries(Object.keys(tiles).map((region) => [region, besides(region, tiles)])),
    callouts: { tiny: [], narrow: [], medium: [], wide: [] },
    largestRadius: Math.min(size.height / 2 - size.inset, plane.width) * BUBBLE_SHARE,
  };
}

function cellSize({ plane, tiles }: Geography): CellSize {
  const cells = Object.values(tiles);
  const columns = 1 + Math.max(0, ...cells.map(([column]) => column));
  const rows = 1 + Math.max(0, ...cells.map(([, row]) => row));
  let [width, height] = [plane.width / columns, plane.height / rows];
  width = Math.min(width, height * MOST_PROPORTION);
  height = Math.min(height, width / LEAST_PROPORTION);
  return {
    origin: [(plane.width - columns * width) / 2, (plane.height - rows * height) / 2],
    width,
    height,
    inset: (plane.width * GAP_SHARE) / 2,
  };
}

function cellsOf(key: string, tiles: Geography['tiles']): readonly TileCell[] {
  return key.split('+').flatMap((region) => {
    const cell = tiles[region];
    return cell === undefined ? [] : [cell];
  });
}

function tileLayout(cells: readonly TileCell[], size: CellSize, areaKm2: number): TerritoryLayout {
  const boxes = boxesOf(cells, size);
  const [x, y, width, height] = boxes[0] ?? [0, 0, 0, 0];
  const all = cells.map((cell) => boxOf(cell, cell, size));
  return {
    areaKm2,
    bounds: [
      Math.min(...all.map((box) => box[0])),
      Math.min(...all.map((box) => box[1])),
      Math.max(...all.map((box) => box[0] + box[2])),
      Math.max(...all.map((box) => box[1] + box[3])),
    ],
    anchor: [x + width / 2, y + height / 2],
    radius: Math.min(width, height) / 2,
    boxes,
  };
}

/** Largest first: two tiles side by side have room for a longer name than one. */
function boxesOf(cells: readonly TileCell[], size: CellSize): PlaneBox[] {
  const pairs = cells.flatMap((a) =>
    cells.flatMap((b) => {
      const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
      return dx + dy === 1 && dx * dy === 0 ? [boxOf(a, b, size)] : [];
    }),
  );
  return [...pairs, ...cells.map((cell) => boxOf(cell, cell, size))];
}

function boxOf(first: TileCell, last: TileCell, { origin, width, height, inset }: CellSize): PlaneBox {
  return [
    Math.round(origin[0] + first[0] * width + inset),
    Math.round(origin[1] + first[1] * height + inset),
    Math.round((last[0] - first[0] + 1) * width - 2 * inset),
    Math.round((last[1] - first[1] + 1) * height - 2 * inset),
  ];
}

const SIDES: readonly { readonly step: TileCell; readonly bearing: number }[] = [
  { step: [0, -1], bearing: 0 },
  { step: [1, 0], bearing: 90 },
  { step: [0, 1], bearing: 180 },
  { step: [-1, 0], bearing: 270 },
];

/**
 * In each of the four directions the next tile: the one that shares the side, or across gaps the
 * nearest in that row or column, so that the keys reach every tile of the grid.
 */
function besides(region: string, tiles: Geography['tiles']): Neighbour[] {
  const own = tiles[region];
  if (own === undefined) return [];
  return SIDES.flatMap(({ step, bearing }): Neighbour[] => {
    const along = Object.entries(tiles)
      .map(([other, cell]) => ({ other, offset: [cell[0] - own[0], cell[1] - own[1]] as PlanePoint }))
      .filter(({ offset: [dx, dy] }) => dx * step[0] + dy * step[1] > 0 && dx * step[1] === dy * step[0])
      .sort((a, b) => Math.hypot(...a.offset) - Math.hypot(...b.offset));
    const [next] = along;
    return next === undefined ? [] : [{ region: next.other as RegionId, bearing, borderKm: 0 }];
  });
}
