/** Thirds of one side of the bivariate legend: which third a value is in, and where it stands along the side. */
import { classify, classScale } from '../../domain/classification.ts';
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

function titleOf(context: Context): Pick<BivariateAxis, 'title' | 'unit'> {
  return { title: shortName(context), unit: `${shortUnitLabel(context.human)}, ${context.view.year}` };
}
