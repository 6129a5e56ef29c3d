/** A territory as it is before it carries anything: its name and nothing else. */
import type { RegionId } from '../domain/types.ts';
import type { TerritoryMark } from './model.ts';

interface Named {
  readonly region: RegionId;
  readonly name: string;
  /** From long to short; the first that fits is written. */
  readonly labels: readonly string[];
}

export function bareMark({ region, name, labels }: Named): TerritoryMark {
  return {
    ...{ key: region, region, regions: [region], fill: { kind: 'land' }, labels, name, spoken: name },
    ...{ bubble: null, circle: null, value: null, reason: null, labelValue: '', tileValue: '' },
    ...{ pinned: false, pin: null, leftOut: false, inHeadline: false },
  };
}
