/**
 * The legend's axis: where a value stands between the lowest and the highest of the pooled years.
 * Logarithmic where the classes are, so that what the map tells apart the axis does too.
 */

export interface LegendAxis {
  readonly scale: 'log' | 'linear';
  readonly low: number;
  readonly high: number;
  /** Some value lies below `low`. */
  readonly isCut: boolean;
  /** 0–1; values beyond the ends stand at the ends. */
  readonly position: (value: number) => number;
}

/**
 * @param values all pooled values, at least one
 * @param scale  `log` asks for a logarithm; the axis is linear all the same without a positive value
 * @param floor  least value of a logarithmic axis: what is below (0.0, say) stands at its left end
 */
export function createLegendAxis(values: readonly number[], scale: 'log' | 'linear', floor: number): LegendAxis {
  const high = Math.max(...values);
  const log = scale === 'log' && floor > 0 && high > floor;
  const low = log ? floor : Math.min(...values);
  const along = log ? Math.log : (value: number) => value;
  const start = along(low);
  const length = along(high) - start;
  return {
    scale: log ? 'log' : 'linear',
    low,
    high,
    isCut: values.some((value) => value < low),
    position: (value) => {
      if (length <= 0) return 0.5;
      if (value <= low) return 0;
      return Math.min(1, (along(value) - start) / length);
    },
  };
}
