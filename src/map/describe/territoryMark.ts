/** One territory as the map shows it, and as it is read out. */
import type { RegionId } from '../../domain/types.ts';
import { isRoundedZero } from '../../domain/values.ts';
import type { Fill, RecordsModel, TerritoryMark } from '../model.ts';
import type { Bivariate } from './bivariate.ts';
import type { Circles } from './circles.ts';
import type { Context } from './context.ts';
import { isSingle } from './missing.ts';
import { labelNumber, tileNumber } from './numbers.ts';
import { spokenSentence } from './spoken.ts';
import type { NamedTerritory } from './territory.ts';

interface MarkInput {
  readonly fill: Fill;
  /** Value of the largest bubble; 0 where none is drawn. */
  readonly largest: number;
  readonly circles: Circles | null;
  readonly bivariate: Bivariate | null;
  readonly records: RecordsModel | null;
  /** `tilePower` of the year's values. */
  readonly power: number;
  /** Regions that the headline names. */
  readonly inHeadline: ReadonlySet<RegionId>;
}

export function territoryMark(context: Context, territory: NamedTerritory, input: MarkInput): TerritoryMark {
  const { mode, locale } = context;
  const { key, regions, observation, name, pin, leftOut } = territory;
  const { fill, circles, power, inHeadline } = input;
  const names = locale.texts.regions[observation.region];
  const value = observation.kind === 'value' ? observation.value : null;
  // A bubble that is not drawn leaves no number behind.
  // Marks are counted by who looks at them, not numbered.
  const written = (leftOut && mode === 'bubbles') || mode === 'records' ? null : value;
  return {
    key,
    regions,
    region: observation.region,
    fill,
    bubble: bubbleOf(context, territory, input),
    circle: circles?.shareOf(territory) ?? null,
    value,
    reason: observation.kind === 'missing' ? observation.reason : null,
    labels: [names?.label ?? '', ...(names?.abbreviation ?? '').split(';')].filter((label) => label !== ''),
    labelValue: written === null ? '' : labelNumber(context, written, isRoundedZero(observation)),
    tileValue: written === null ? '' : tileNumber(context, written, power),
    name,
    spoken: spokenOf(context, territory, input),
    pinned: pin !== null,
    pin,
    leftOut,
    inHeadline: inHeadline.has(observation.region),
    ...(isSingle(observation) && !leftOut && (fill.kind === 'class' || mode === 'bubbles') ? { isHollow: true } : {}),
  };
}

/** Area of the bubble as a share of the largest; null where none is drawn. */
function bubbleOf({ mode }: Context, territory: NamedTerritory, { largest, circles }: MarkInput): number | null {
  const { observation, leftOut } = territory;
  if (leftOut) return null;
  if (mode === 'both') return circles?.shareOf(territory) ?? null;
  if (mode !== 'bubbles' || observation.kind === 'missing' || largest <= 0 || observation.value < 0) return null;
  return observation.value / largest;
}

/** The map's own value first, then what circles and colours say besides. */
function spokenOf(context: Context, territory: NamedTerritory, { circles, bivariate, records }: MarkInput): string {
  const own = spokenSentence(context, territory, records);
  const withSize = circles?.spokenOf(territory, own) ?? own;
  return bivariate?.spokenOf(territory, withSize) ?? withSize;
}
