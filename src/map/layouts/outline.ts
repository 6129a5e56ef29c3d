/** The outline of a set of grid cells: what touches by a side is one ring, each ring a little inset. */
import type { PlanePoint, TileCell } from '../../domain/geography.ts';

export interface CellSize {
  /** Left top corner of cell (0, 0), in plane units. */
  readonly origin: PlanePoint;
  readonly width: number;
  readonly height: number;
  /** Kept free on every side of the outline. */
  readonly inset: number;
}

/** A step along the grid's lines, the set on its right. */
interface Edge {
  readonly from: TileCell;
  readonly step: TileCell;
}

/**
 * @param cells each once
 * @returns closed rings (the last point repeats the first), in whole plane units, outer ones
 *   clockwise as seen, holes the other way; cells that touch by a corner only are rings of their own
 */
export function outlineOf(cells: readonly TileCell[], size: CellSize): PlanePoint[][] {
  const has = new Set(cells.map(String));
  const free = ([column, row]: TileCell): boolean => !has.has(String([column, row]));
  const edges = new Map<string, Edge[]>();
  const add = (from: TileCell, step: TileCell): void => {
    edges.set(String(from), [...(edges.get(String(from)) ?? []), { from, step }]);
  };
  for (const [x, y] of cells) {
    if (free([x, y - 1])) add([x, y], [1, 0]);
    if (free([x + 1, y])) add([x + 1, y], [0, 1]);
    if (free([x, y + 1])) add([x + 1, y + 1], [-1, 0]);
    if (free([x - 1, y])) add([x, y + 1], [0, -1]);
  }
  const rings: PlanePoint[][] = [];
  for (const [x, y] of cells) {
    for (const start of [...(edges.get(String([x, y])) ?? [])]) {
      const ring = follow(start, edges);
      if (ring.length > 0) rings.push(inset(ring, size));
    }
  }
  // Holes begin at corners that no cell of the set starts an outer ring from.
  for (const list of [...edges.values()]) {
    for (const start of [...list]) {
      const ring = follow(start, edges);
      if (ring.length > 0) rings.push(inset(ring, size));
    }
  }
  return rings;
}

/** Takes a ring's edges out of the table; empty when the first is already taken. */
function follow(start: Edge, edges: Map<string, Edge[]>): Edge[] {
  const ring: Edge[] = [];
  let edge: Edge | undefined = start;
  while (edge !== undefined) {
    const list: readonly Edge[] = edges.get(String(edge.from)) ?? [];
    if (!list.includes(edge)) break;
    edges.set(
      String(edge.from),
      list.filter((other) => other !== edge),
    );
    ring.push(edge);
    const [dx, dy]: TileCell = edge.step;
    const end: TileCell = [edge.from[0] + dx, edge.from[1] + dy];
    const next: readonly Edge[] = edges.get(String(end)) ?? [];
    // Where two rings meet in a corner the right turn stays with its own cell.
    edge = next.find(({ step }) => step[0] === -dy && step[1] === dx) ?? next[0];
  }
  return ring;
}

/** Corners only, each moved inwards from both of its sides. */
function inset(ring: readonly Edge[], { origin, width, height, inset: gap }: CellSize): PlanePoint[] {
  const corners = ring.flatMap((edge, i): PlanePoint[] => {
    const before = ring[(i + ring.length - 1) % ring.length]!;
    const [[bx, by], [x, y]] = [before.step, edge.step];
    if (bx === x && by === y) return [];
    // The inside is on the right of a step: (dx, dy) has it at (−dy, dx).
    const [inX, inY] = [-by - y, bx + x];
    return [
      [
        Math.round(origin[0] + edge.from[0] * width + inX * gap),
        Math.round(origin[1] + edge.from[1] * height + inY * gap),
      ],
    ];
  });
  return [...corners, corners[0]!];
}
