/** Which values the classes of a view are made of. */
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

export function poolOf({ series, view, drawn, latestYear }: Context): PooledValues {
  const ofYear = (year: number) =>
    valuesOf(
      territoriesOf(series, year).map(({ observation }) => observation),
      view.without,
    );
  const current = valuesOf(
    drawn.map(({ observation }) => observation),
    view.without,
  );
  return view.pool === 'year'
    ? { values: current, latest: current, current }
    : { values: series.years.flatMap(ofYear), latest: ofYear(latestYear), current };
}
