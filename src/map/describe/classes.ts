/** Classes of a view: which values they are made of, and which one each value falls in. */
import { classify, classScale, countsPerClass, type Classification } from '../../domain/classification.ts';
import { createLegendAxis, type LegendAxis } from '../legend/axis.ts';
import { canDiverge, divergingShade, shadeOf, type Shade } from '../palette.ts';
import type { Fill } from '../model.ts';
import type { Context } from './context.ts';
import { poolOf } from './pool.ts';

export interface Classes {
  readonly classification: Classification;
  readonly axis: LegendAxis;
  /** Per class, lowest first, of the year on the map. */
  readonly counts: readonly number[];
  readonly fillOf: (value: number) => Fill;
  readonly shadeAt: (index: number) => Shade;
  /** Zero is a break, with losses below it and gains above. */
  readonly isDiverging: boolean;
}

/** @returns null when no value is left to make classes of */
export function createClasses(context: Context): Classes | null {
  const { view } = context;
  const pool = poolOf(context);
  const { values, current } = pool;
  if (values.length === 0) return null;
  const classification = classify({
    ...pool,
    method: view.method,
    classCount: view.classCount,
    manualBreaks: view.manualBreaks,
  });
  const { breaks, method } = classification;
  const count = breaks.length + 1;
  const indexOf = classScale(breaks);
  const losses = breaks.indexOf(0) + 1;
  const isDiverging = values.some((value) => value < 0) && canDiverge(losses, count - losses);
  const shadeAt = (index: number) => (isDiverging ? divergingShade(index, losses, count) : shadeOf(index, count));
  return {
    classification,
    isDiverging,
    shadeAt,
    axis: createLegendAxis(
      values,
      method === 'ckmeans-log' || method === 'log' ? 'log' : 'linear',
      logFloor(values, breaks),
    ),
    counts: countsPerClass(current, breaks),
    fillOf: (value) => {
      const index = indexOf(value);
      return { kind: 'class', index, shade: shadeAt(index) };
    },
  };
}

/**
 * Left end of a logarithmic axis: the least positive value, but no further below the first break
 * than the whole axis above it is long, so that one near-zero year does not squeeze the rest.
 */
function logFloor(values: readonly number[], breaks: readonly number[]): number {
  const positive = values.filter((value) => value > 0);
  const least = Math.min(...positive);
  const first = breaks.find((bound) => bound > 0);
  if (first === undefined) return least;
  const furthest = first / Math.sqrt(Math.max(...values) / first);
  return Math.min(Math.max(least, furthest), first);
}
