/** Names beside the dots of a plot: none lies on another, on a dot, or beyond the box. */

export interface LabelledDot {
  readonly key: string;
  /** Px from the top left corner of the box. */
  readonly x: number;
  readonly y: number;
  /** Of its text, px. */
  readonly width: number;
}

export interface PlacedDotLabel {
  readonly key: string;
  /** Middle of the text. */
  readonly x: number;
  readonly y: number;
}

interface PlotBox {
  readonly width: number;
  readonly height: number;
  /** Of a line of text, px. */
  readonly lineHeight: number;
  /** Of a dot with its margin, px. */
  readonly radius: number;
}

type Rect = readonly [x0: number, y0: number, x1: number, y1: number];

/** Right, left, above, below, then the corners: where a reader looks first. */
const SIDES: readonly (readonly [dx: number, dy: number])[] = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [-1, -1],
  [1, 1],
  [-1, 1],
];

/**
 * @param dots in the order of importance: the first gets its place first
 * @returns those for which there is room; a name that finds none is left to the table
 */
export function placeDotLabels(dots: readonly LabelledDot[], box: PlotBox): readonly PlacedDotLabel[] {
  const { radius, lineHeight } = box;
  const taken: Rect[] = dots.map(({ x, y }) => [x - radius, y - radius, x + radius, y + radius]);
  return dots.flatMap(({ key, x, y, width }): PlacedDotLabel[] => {
    for (const [dx, dy] of SIDES) {
      const middle = [x + dx * (radius + width / 2), y + dy * (radius + lineHeight / 2)] as const;
      const rect: Rect = [
        middle[0] - width / 2,
        middle[1] - lineHeight / 2,
        middle[0] + width / 2,
        middle[1] + lineHeight / 2,
      ];
      const isInside = rect[0] >= 0 && rect[1] >= 0 && rect[2] <= box.width && rect[3] <= box.height;
      if (!isInside || taken.some((other) => overlaps(rect, other))) continue;
      taken.push(rect);
      return [{ key, x: middle[0], y: middle[1] }];
    }
    return [];
  });
}

function overlaps(a: Rect, b: Rect): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}
