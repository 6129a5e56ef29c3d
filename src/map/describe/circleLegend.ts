/** What the area of circles stands for. */
import { decimalsOf } from '../../domain/rounding.ts';
import { roundTo } from '../../i18n/format.ts';
import type { BubbleLegendModel } from '../model.ts';
import type { Context } from './context.ts';
import { hollowText, leftOutText, missingEntries } from './missing.ts';
import { shownNumber } from './numbers.ts';

/** Sizes of the nested circles as shares of the largest value: whole, a quarter, a twentieth. */
const CIRCLE_SHARES = [1, 0.25, 0.05];

export function bubbleLegend(context: Context, largest: number): BubbleLegendModel {
  const sizes = circleSizes(context, largest);
  return {
    kind: 'bubbles',
    sizes,
    method: [sizes.length === 0 ? '' : context.locale.t('explore.legend.bubbles'), undrawnText(context)]
      .filter((part) => part !== '')
      .join(' · '),
    missing: missingEntries(context),
    leftOut: leftOutText(context),
    ...hollowText(context),
  };
}

/** Whose figures are below zero: a circle has no negative area, and none would read as nothing. */
function undrawnText({ drawn, locale }: Context): string {
  const names = drawn.flatMap(({ observation, name, leftOut }) =>
    observation.kind === 'value' && observation.value < 0 && !leftOut ? [name] : [],
  );
  return names.length === 0 ? '' : locale.t('explore.legend.noNegative', { names: names.join(', ') });
}

/** @param largest value of the largest circle; 0 where there is none */
export function circleSizes(context: Context, largest: number): BubbleLegendModel['sizes'] {
  const values = largest > 0 ? circleValues(context, largest) : [];
  return values.map((value) => ({ area: value / largest, text: circleText(context, value) }));
}

/**
 * The largest circle is the largest value itself; the others stand for round numbers, whole ones
 * where things are counted: a quarter of three universities is one, not a circle called "0".
 */
function circleValues({ decimals }: Context, largest: number): readonly number[] {
  const values = CIRCLE_SHARES.map((share) =>
    share === 1 ? largest : roundTo(Number((largest * share).toPrecision(1)), decimals),
  );
  return [...new Set(values)].filter((value) => value > 0);
}

/** Round numbers stay round: 60, not 60.0. */
function circleText(context: Context, value: number): string {
  const { human } = context;
  const decimals = Math.min(human.human.decimals, decimalsOf(value * human.human.factor));
  return shownNumber({ ...context, human: { ...human, human: { ...human.human, decimals } } }, value);
}
