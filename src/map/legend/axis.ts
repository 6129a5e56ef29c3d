/**
 * The legend's axis: where a value stands between the lowest and the highest of the pooled years.
 * Logarithmic where the classes are, so that what the map tells apart the axis does too.
 */
import { scaleLinear, scaleLog } from 'd3-scale';

export interface LegendAxis {
  readonly scale: 'log' | 'linear';
  readonly low: number;
  readonly high: number;
  /** Some value lies below `low`. */
  readonly isCut: boolean;
  /** 0–1; values beyond the ends stand at the ends, equal values in the middle. */
  readonly position: (value: number) => number;
}

/**
 * @param values all pooled values, at least one
 * @param scale  `log` asks for a logarithm; the axis is linear all the same without a positive value
 * @param floor  least value of a logarithmic axis: what is below (0.0, say) stands at its left end
 */
export function createLegendAxis(values: readonly number[], scale: 'log' | 'linear', floor: number): LegendAxis {
  const high = Math.max(...values);
  const isLog = scale === 'log' && floor > 0 && high > floor;
  const low = isLog ? floor : Math.min(...values);
  const position = (isLog ? scaleLog() : scaleLinear()).domain([low, high]).clamp(true);
  return {
    scale: isLog ? 'log' : 'linear',
    low,
    high,
    isCut: values.some((value) => value < low),
    position: (value) => position(value),
  };
}
