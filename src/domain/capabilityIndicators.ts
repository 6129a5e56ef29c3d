/** What a region's capability is compared by: one indicator for each dimension of the country's profile. */
import { CAPABILITY_DIMENSIONS, type CapabilityDimension, type Registers } from './registers.ts';
import type { Dataset, Indicator, IndicatorId } from './types.ts';

export interface CapabilityIndicator {
  readonly dimension: CapabilityDimension;
  readonly indicator: IndicatorId;
}

/**
 * In the order of dimensions. Where the profile divides a total by another one, the indicator that is
 * computed so stands for it, where there is one: its figures have a unit and a map of their own.
 */
export function capabilityIndicators(
  dataset: Pick<Dataset, 'indicators'>,
  { profile }: Pick<Registers, 'profile'>,
): readonly CapabilityIndicator[] {
  return CAPABILITY_DIMENSIONS.flatMap((dimension) => {
    const choice = profile.find(({ role }) => role === dimension);
    if (choice === undefined) return [];
    const { indicator, per } = choice;
    const quotient = per === null ? undefined : quotientOf(dataset, indicator, per);
    return [{ dimension, indicator: quotient?.id ?? indicator }];
  });
}

function quotientOf(
  { indicators }: Pick<Dataset, 'indicators'>,
  part: IndicatorId,
  whole: IndicatorId,
): Indicator | undefined {
  return indicators.find(({ kind, formula }) => {
    const cells = (formula ?? []).flatMap(({ parts }) =>
      parts.flatMap((one) => (typeof one === 'object' ? [one.indicator] : [])),
    );
    return kind === 'ratio' && cells.length === 2 && cells[0] === part && cells[1] === whole;
  });
}
