/** Which values the classes and sizes of a view are made of. */
import { territoriesOf } from '../../domain/dataset.ts';
import { valuesOf } from '../../domain/values.ts';
import type { Context } from './context.ts';

export interface PooledValues {
  /** Of all years, or of the year on the map, as the view's `pool` says; without what is left out. */
  readonly values: readonly number[];
  /** Of the year that decides whether one class would hold too many. */
  readonly latest: readonly number[];
  /** Of the year on the map. */
  readonly current: readonly number[];
}

export function poolOf(context: Context): PooledValues {
  const { view, values: current, latestYear } = context;
  return view.pool === 'year'
    ? { values: current, latest: current, current }
    : { values: valuesByYear(context).flat(), latest: valuesIn(context, latestYear), current };
}

/** The pooled values, year by year: playing time keeps a scale that is made of all. */
export function valuesByYear(context: Context): readonly (readonly number[])[] {
  const { view, series, values } = context;
  return view.pool === 'year' ? [values] : series.years.map((year) => valuesIn(context, year));
}

function valuesIn({ series, view }: Context, year: number): readonly number[] {
  return valuesOf(
    territoriesOf(series, year).map(({ observation }) => observation),
    view.without,
  );
}
