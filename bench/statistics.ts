/** What is said about repeated measurements. */

export interface Summary {
  readonly count: number;
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/**
 * @param values of repeated measurements; those that could not be taken are null and left out
 * @returns null when none could be taken
 */
export function summaryOf(values: readonly (number | null)[]): Summary | null {
  const taken = values.filter((value) => value !== null).sort((a, b) => a - b);
  if (taken.length === 0) return null;
  return { count: taken.length, median: medianOf(taken), min: taken[0]!, max: taken.at(-1)! };
}

/** @param values at least one; the mean of the two middle ones where they are even in number */
export function medianOf(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError('no values have no median');
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

export interface LineFit {
  readonly slope: number;
  readonly intercept: number;
  /** Share of the variance that the line explains, 0–1; 1 for two points. */
  readonly r2: number;
  /** Largest distance of a point from the line, as a share of the point's own value. */
  readonly worst: number;
}

/** Least squares. @throws RangeError for fewer than two different x: no line is meant */
export function lineFit(points: readonly (readonly [x: number, y: number])[]): LineFit {
  const n = points.length;
  const meanX = points.reduce((sum, [x]) => sum + x, 0) / n;
  const meanY = points.reduce((sum, [, y]) => sum + y, 0) / n;
  const varX = points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  if (!(varX > 0)) throw new RangeError('a line needs two different x');
  const slope = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0) / varX;
  const intercept = meanY - slope * meanX;
  const residuals = points.map(([x, y]) => y - (intercept + slope * x));
  const varY = points.reduce((sum, [, y]) => sum + (y - meanY) ** 2, 0);
  const unexplained = residuals.reduce((sum, residual) => sum + residual ** 2, 0);
  return {
    slope,
    intercept,
    r2: varY === 0 ? 1 : 1 - unexplained / varY,
    worst: Math.max(...residuals.map((residual, i) => Math.abs(residual / points[i]![1]))),
  };
}

/**
 * How y grows with x between two points: 1 is linear, 2 quadratic, 0 not at all.
 * @example growthExponent([10, 3], [20, 12]) // 2
 */
export function growthExponent([x0, y0]: readonly [number, number], [x1, y1]: readonly [number, number]): number {
  return Math.log(y1 / y0) / Math.log(x1 / x0);
}

/** The same list in another order for each round: everyone comes first once, neighbours change. */
export function orderOf<T>(items: readonly T[], round: number): T[] {
  const turned = items.map((_, i) => items[(i + round) % items.length]!);
  return round % 2 === 0 ? turned : turned.reverse();
}
