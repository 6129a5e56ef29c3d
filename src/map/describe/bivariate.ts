/** Two ratios at once: thirds of each, nine kinds of region. */
import { classify, classOf } from '../../domain/classification.ts';
import type { DrawnTerritory } from '../../domain/dataset.ts';
import type { MissingReason } from '../../domain/types.ts';
import { isLeftOut } from '../../domain/values.ts';
import type { BivariateAxis, BivariateLegend, Fill, Third } from '../model.ts';
import { secondIndicatorOf } from '../seriesNeeded.ts';
import { createClasses } from './classes.ts';
import { pinOf, territoryName, type Context } from './context.ts';
import { leftOutText, missingEntries } from './legend.ts';
import { mapNumber, numberWithUnit, tableNumber } from './numbers.ts';
import { poolOf } from './pool.ts';
import { besideOf, secondContext, type Beside } from './second.ts';

export interface Bivariate {
  readonly second: Context;
  readonly fillOf: (territory: DrawnTerritory) => Fill;
  /** How high a territory is on both together, 0–2, for the order of names; 0 where one is missing. */
  readonly heightOf: (territory: DrawnTerritory) => number;
  /** As it stands in the table: the number, or the word for why there is none. */
  readonly textOf: (territory: DrawnTerritory) => string;
  /** Both thirds and the second value in words, for tooltip and speech. */
  readonly spokenOf: (territory: DrawnTerritory, sentence: string) => string;
  readonly legend: BivariateLegend;
}

/**
 * @returns null where the view names no second ratio
 * @throws Error when its series is not loaded: callers load first
 */
export function createBivariate(context: Context): Bivariate | null {
  if (context.mode !== 'bivariate') return null;
  const { dataset, view, locale, drawn } = context;
  const id = secondIndicatorOf(dataset, view);
  if (id === null) return null;
  const second = secondContext(dataset, view, locale, id);
  if (second === null) throw new Error(`indicator not loaded: ${id}`);

  const [first, other] = [thirdsOf(context), thirdsOf(second)];
  const beside = new Map(drawn.map((territory) => [territory.key, besideOf(second, territory)]));
  const besideAt = ({ key }: DrawnTerritory): Beside => beside.get(key) ?? { reason: 'L' };
  const reasonOf = (territory: DrawnTerritory): MissingReason | null => {
    const { observation } = territory;
    if (observation.kind === 'missing') return observation.reason;
    const value = besideAt(territory);
    return 'reason' in value ? value.reason : null;
  };
  const pairOf = (territory: DrawnTerritory): readonly [number, number] | null => {
    const { observation } = territory;
    const value = besideAt(territory);
    if (observation.kind === 'missing' || 'reason' in value || isLeftOut(observation, view.without)) return null;
    return [observation.value, value.value];
  };
  const fillOf = (territory: DrawnTerritory): Fill => {
    const reason = reasonOf(territory);
    if (reason !== null) return { kind: 'missing', reason };
    const pair = pairOf(territory);
    return pair === null ? { kind: 'land' } : { kind: 'bivariate', x: first.of(pair[0]), y: other.of(pair[1]) };
  };
  const { t } = locale;
  const word = (third: Third) => t(`explore.bivariate.third.${third}`);
  return {
    second,
    fillOf,
    heightOf: (territory) => {
      const pair = pairOf(territory);
      return pair === null ? 0 : first.position(pair[0]) + other.position(pair[1]);
    },
    textOf: (territory) => {
      const value = besideAt(territory);
      return 'value' in value ? tableNumber(second, value.value) : t(`common.missing.${value.reason}`);
    },
    spokenOf: (territory, sentence) => {
      const value = besideAt(territory);
      const fill = fillOf(territory);
      const indicator = shortName(second);
      const year = String(second.view.year);
      if ('reason' in value) {
        const reason = t(`common.missing.${value.reason}.reason`);
        return t('explore.spoken.secondMissing', { sentence, indicator, year, reason });
      }
      const with2 = t('explore.spoken.second', {
        sentence,
        indicator,
        year,
        value: numberWithUnit(second, value.value),
      });
      return fill.kind === 'bivariate'
        ? t('explore.spoken.thirds', { sentence: with2, first: word(fill.x), second: word(fill.y) })
        : with2;
    },
    legend: {
      kind: 'bivariate',
      x: axisOf(context, first),
      y: axisOf(second, other),
      dots: drawn.flatMap((territory) => {
        const pair = pairOf(territory);
        if (pair === null) return [];
        return [
          {
            key: territory.key,
            name: territoryName(context, territory),
            x: first.position(pair[0]),
            y: other.position(pair[1]),
            pinned: pinOf(view, territory.regions) !== null,
            pin: pinOf(view, territory.regions),
          },
        ];
      }),
      corners: {
        highHigh: t('explore.bivariate.highHigh'),
        lowLow: t('explore.bivariate.lowLow'),
        highLow: t('explore.bivariate.onlyFirst'),
        lowHigh: t('explore.bivariate.onlySecond'),
      },
      method: methodOf(context, second),
      missing: missingEntries(context, reasonOf),
      leftOut: leftOutText(context),
    },
  };
}

export function shortName({ indicator, locale }: Context): string {
  return locale.texts.indicators[indicator.id]?.short ?? indicator.id;
}

interface Thirds {
  readonly breaks: readonly number[];
  readonly of: (value: number) => Third;
  readonly position: (value: number) => number;
  readonly scale: 'log' | 'linear';
  readonly low: number;
  readonly high: number;
}

/** With few distinct values there are fewer than three parts: two are low and high, one is the middle. */
const PARTS: readonly (readonly Third[])[] = [[1], [0, 2], [0, 1, 2]];

function partsOf(breaks: readonly number[]): readonly Third[] {
  return PARTS[breaks.length] ?? [0, 1, 2];
}

/** Thirds of the pooled years, or of the year on the map, as the view's `pool` says. */
function thirdsOf(context: Context): Thirds {
  const { view } = context;
  const { breaks } = classify({ ...poolOf(context), method: 'quantile', classCount: 3 });
  // The axis is the one that the indicator's own map would have: logarithmic where its classes are.
  const axis = createClasses({ ...context, view: { ...view, method: 'auto' } })?.axis;
  return {
    breaks,
    of: (value) => partsOf(breaks)[classOf(value, breaks)] ?? 1,
    position: (value) => axis?.position(value) ?? 0.5,
    scale: axis?.scale ?? 'linear',
    low: axis?.low ?? 0,
    high: axis?.high ?? 0,
  };
}

function axisOf(context: Context, { breaks, position, scale, low, high }: Thirds): BivariateAxis {
  const tick = (value: number) => ({ position: position(value), text: mapNumber(context, value) });
  return {
    title: shortName(context),
    unit: `${context.unit.short}, ${context.view.year}`,
    scale,
    breaks: breaks.map(position),
    thirds: partsOf(breaks),
    ticks: [tick(low), ...breaks.map(tick), tick(high)],
  };
}

function methodOf(context: Context, second: Context): string {
  const { t, format } = context.locale;
  const pooled = ({ series, view }: Context): string => {
    const [first = view.year, last = view.year] = [series.years[0], series.years.at(-1)];
    return view.pool === 'year' ? String(view.year) : format.yearRange(first, last);
  };
  const [a, b] = [pooled(context), pooled(second)];
  return [t('explore.bivariate.method', { years: a === b ? a : `${a} × ${b}` }), t('explore.legend.dots')].join(' · ');
}
