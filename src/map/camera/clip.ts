/** The part of a ring that lies in a box: Sutherland and Hodgman, Reentrant polygon clipping, CACM 17 (1974). */
type Point = readonly [number, number];
type Box = readonly [x0: number, y0: number, x1: number, y1: number];

/**
 * @param ring closed: the last point repeats the first
 * @returns closed; empty where nothing of it lies in the box. Parts that the box separates stay
 *   joined by its edge, which encloses no area
 */
export function clipRing(ring: readonly Point[], [x0, y0, x1, y1]: Box): Point[] {
  const sides: readonly [inside: (p: Point) => boolean, cross: (a: Point, b: Point) => Point][] = [
    [([x]) => x >= x0, (a, b) => atX(a, b, x0)],
    [([x]) => x <= x1, (a, b) => atX(a, b, x1)],
    [([, y]) => y >= y0, (a, b) => atY(a, b, y0)],
    [([, y]) => y <= y1, (a, b) => atY(a, b, y1)],
  ];
  let points: readonly Point[] = ring.slice(0, -1);
  for (const [inside, cross] of sides) {
    const kept: Point[] = [];
    points.forEach((point, i) => {
      const before = points.at(i - 1) ?? point;
      if (inside(point) !== inside(before)) kept.push(cross(before, point));
      if (inside(point)) kept.push(point);
    });
    points = kept;
  }
  return points.length < 3 ? [] : [...points, points[0]!];
}

function atX([ax, ay]: Point, [bx, by]: Point, x: number): Point {
  return [x, ay + ((by - ay) * (x - ax)) / (bx - ax)];
}

function atY([ax, ay]: Point, [bx, by]: Point, y: number): Point {
  return [ax + ((bx - ax) * (y - ay)) / (by - ay), y];
}
