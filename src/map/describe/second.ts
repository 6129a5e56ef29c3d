/** A second indicator beside the one on the map: its own context, in the year nearest to the map's. */
import { observationAt, seriesFor, type DrawnTerritory } from '../../domain/dataset.ts';
import type { IndicatorId, MissingReason } from '../../domain/types.ts';
import { nearestYear } from '../../view/defaults.ts';
import { createContext, type Context } from './context.ts';

/** @returns null when the series is not loaded */
export function secondContext({ dataset, view, locale }: Context, id: IndicatorId): Context | null {
  const series = seriesFor(dataset, id);
  const indicator = dataset.indicators.find((one) => one.id === id);
  if (series === null || indicator === undefined) return null;
  const year = nearestYear({ id, kind: indicator.kind, years: yearsWithValues(series) }, view.year);
  return createContext(dataset, { ...view, indicator: id, year, mode: null, by: null, layout: 'map' }, locale);
}

/** A year of blanks is no neighbour worth showing, unless there is no other. */
function yearsWithValues(series: Context['series']): readonly number[] {
  const filled = new Set(
    [...series.observations.values()].filter(({ kind }) => kind === 'value').map(({ year }) => year),
  );
  return filled.size === 0 ? series.years : series.years.filter((year) => filled.has(year));
}

export type Beside = { readonly value: number } | { readonly reason: MissingReason };

/**
 * What the second indicator says of a territory of the first. A ratio must be of the same
 * territory: what is published for a larger or a smaller one is not published for this. A total of
 * an old territory is the sum of its regions.
 */
export function besideOf({ series, view, drawn, indicator }: Context, territory: DrawnTerritory): Beside {
  const same = drawn.find(({ key }) => key === territory.key);
  if (same !== undefined) {
    const { observation } = same;
    return observation.kind === 'value' ? { value: observation.value } : { reason: observation.reason };
  }
  if (indicator.kind === 'ratio') return { reason: 'L' };
  let sum = 0;
  for (const region of territory.regions) {
    const row = observationAt(series, region, view.year);
    if (row?.kind !== 'value' || row.territory.length !== 1) return { reason: 'L' };
    sum += row.value;
  }
  return { value: sum };
}
