/** Thirds of one side of the bivariate legend: which third a value is in, and where it stands along the side. */
import { classify, classScale } from '../../domain/classification.ts';
import { midRankPercentile, thirdsByRank, THIRDS } from '../../domain/percentile.ts';
import { shortUnitLabel } from '../../i18n/humanValue.ts';
import type { BivariateAxis, ThirdIndex } from '../model.ts';
import { createClasses } from './classes.ts';
import type { Context } from './context.ts';
import { shortName } from './context.ts';
import { shownNumber } from './numbers.ts';
import { poolOf } from './pool.ts';

export interface Thirds {
  readonly of: (value: number) => ThirdIndex;
  /** 0–1. */
  readonly position: (value: number) => number;
  readonly axis: BivariateAxis;
}

/** With few distinct values there are fewer than three parts: two are low and high, one is the middle. */
const PARTS: readonly (readonly ThirdIndex[])[] = [[1], [0, 2], [0, 1, 2]];

/** Thirds of the pooled years, or of the year on the map, as the view's `pool` says. */
export function pooledThirds(context: Context): Thirds {
  const { view } = context;
  const { breaks } = classify({ ...poolOf(context), method: 'quantile', classCount: 3 });
  const parts = PARTS[breaks.length] ?? [0, 1, 2];
  const indexOf = classScale(breaks);
  // The axis is the one that the indicator's own map would have: logarithmic where its classes are.
  const axis = createClasses({ ...context, view: { ...view, method: 'auto' } })?.axis;
  const position = (value: number) => axis?.position(value) ?? 0.5;
  const tick = (value: number) => ({ position: position(value), text: shownNumber(context, value) });
  return {
    of: (value) => parts[indexOf(value)] ?? 1,
    position,
    axis: {
      ...titleOf(context),
      scale: axis?.scale ?? 'linear',
      breaks: breaks.map(position),
      thirds: parts,
      ticks: [tick(axis?.low ?? 0), ...breaks.map(tick), tick(axis?.high ?? 0)],
    },
  };
}

/**
 * Thirds of the places among the regions on the map, of its year alone: for a legend with a count of
 * records on a side, whose values have no other meaning than more and less. Equal values are never
 * parted. Both sides are then by rank, so that the legend's parts are of one kind, and agree with
 * `gapsOf`.
 * @param values of the territories on the map that are not left out
 */
export function rankedThirds(context: Context, values: readonly number[]): Thirds {
  const { thirds, breaks } = thirdsByRank(values);
  const parts = thirds.map((third) => THIRDS.indexOf(third) as ThirdIndex);
  const indexOf = classScale(breaks);
  const position = (value: number) => (midRankPercentile(value, values) ?? 50) / 100;
  // Between the last of one third and the first of the next: on the bound a dot would stand in neither.
  const edges = breaks.map((bound) => {
    const below = Math.max(...values.filter((value) => value < bound));
    return (position(below) + position(bound)) / 2;
  });
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return {
    of: (value) => parts[indexOf(value)] ?? 1,
    position,
    axis: {
      ...titleOf(context),
      scale: 'rank',
      breaks: edges,
      thirds: parts.length === 0 ? [1] : parts,
      ticks:
        values.length === 0
          ? []
          : [
              { position: position(low), text: shownNumber(context, low) },
              ...breaks.map((bound, index) => ({ position: edges[index] ?? 0.5, text: shownNumber(context, bound) })),
              { position: position(high), text: shownNumber(context, high) },
            ],
    },
  };
}

function titleOf(context: Context): Pick<BivariateAxis, 'title' | 'unit'> {
  return { title: shortName(context), unit: `${shortUnitLabel(context.human)}, ${context.view.year}` };
}
