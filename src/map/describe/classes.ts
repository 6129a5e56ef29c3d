/** Classes of a view: which values they are made of, and which one each value falls in. */
import { classify, classOf, countsPerClass, type Classification } from '../../domain/classification.ts';
import { territoriesOf } from '../../domain/dataset.ts';
import { valuesOf } from '../../domain/values.ts';
import { createAxis, type Axis } from '../legend/axis.ts';
import { shadeOf } from '../palette.ts';
import type { Fill } from '../model.ts';
import type { Context } from './context.ts';

export interface Classes {
  readonly classification: Classification;
  readonly axis: Axis;
  /** Per class, lowest first, of the year on the map. */
  readonly counts: readonly number[];
  readonly fillOf: (value: number) => Fill;
}

/** @returns null when no value is left to make classes of */
export function createClasses({ series, view, drawn, latestYear }: Context): Classes | null {
  const ofYear = (year: number) =>
    valuesOf(
      territoriesOf(series, year).map(({ observation }) => observation),
      view.without,
    );
  const current = valuesOf(
    drawn.map(({ observation }) => observation),
    view.without,
  );
  const pooled = view.pool === 'year' ? current : series.years.flatMap(ofYear);
  if (pooled.length === 0) return null;
  const classification = classify({
    values: pooled,
    latest: view.pool === 'year' ? current : ofYear(latestYear),
    current,
    method: view.method,
    classCount: view.classCount,
    manualBreaks: view.manualBreaks,
  });
  const { breaks, method } = classification;
  const count = breaks.length + 1;
  return {
    classification,
    axis: createAxis(pooled, method === 'ckmeans-log' || method === 'log' ? 'log' : 'linear', logFloor(pooled, breaks)),
    counts: countsPerClass(current, breaks),
    fillOf: (value) => {
      const index = classOf(value, breaks);
      return { kind: 'class', index, shade: shadeOf(index, count) };
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
