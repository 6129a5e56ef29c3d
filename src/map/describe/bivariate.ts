/** Two indicators at once: thirds of each, nine kinds of region. */
import type { DrawnTerritory } from '../../domain/dataset.ts';
import type { MissingReason } from '../../domain/types.ts';
import type { BivariateLegendModel, Fill, ThirdIndex } from '../model.ts';
import { secondIndicatorOf } from '../seriesNeeded.ts';
import { cellsInOrder, cellWords } from './cellWords.ts';
import { lowerFirst } from '../../i18n/lowerFirst.ts';
import { plainNameOf, type Context } from './context.ts';
import { leftOutText, missingEntries } from './missing.ts';
import { missingKey } from './missingWords.ts';
import { numberWithUnit, shownNumber } from './numbers.ts';
import { besideOf, secondContext, type Beside } from './second.ts';
import type { NamedTerritory } from './territory.ts';
import { pooledThirds } from './thirds.ts';

export interface Bivariate {
  readonly second: Context;
  readonly fillOf: (territory: NamedTerritory) => Fill;
  /** How high a territory is on both together, 0–2, for the order of names; 0 where one is missing. */
  readonly heightOf: (territory: NamedTerritory) => number;
  /** As it stands in the table: the number, or the word for why there is none. */
  readonly textOf: (territory: NamedTerritory) => string;
  /** Both thirds and the second value in words, for tooltip and speech. */
  readonly spokenOf: (territory: NamedTerritory, sentence: string) => string;
  readonly legend: BivariateLegendModel;
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
  const second = secondContext(context, id);
  if (second === null) throw new Error(`indicator not loaded: ${id}`);

  const beside = new Map(drawn.map((territory) => [territory.key, besideOf(second, territory)]));
  const besideAt = ({ key }: DrawnTerritory): Beside => beside.get(key) ?? { reason: 'L' };
  const [first, other] = [pooledThirds(context), pooledThirds(second)];
  const reasonOf = (territory: DrawnTerritory): MissingReason | null => {
    const { observation } = territory;
    if (observation.kind === 'missing') return observation.reason;
    const value = besideAt(territory);
    return 'reason' in value ? value.reason : null;
  };
  const pairOf = (territory: NamedTerritory): readonly [number, number] | null => {
    const { observation, leftOut } = territory;
    const value = besideAt(territory);
    if (observation.kind === 'missing' || 'reason' in value || leftOut) return null;
    return [observation.value, value.value];
  };
  const fillOf = (territory: NamedTerritory): Fill => {
    const reason = reasonOf(territory);
    if (reason !== null) return { kind: 'missing', reason };
    const pair = pairOf(territory);
    return pair === null ? { kind: 'land' } : { kind: 'bivariate', x: first.of(pair[0]), y: other.of(pair[1]) };
  };
  const { t } = locale;
  const word = (third: ThirdIndex) => t(`explore.bivariate.third.${third}`);
  const countAt = (x: ThirdIndex, y: ThirdIndex) =>
    drawn.filter((territory) => {
      const fill = fillOf(territory);
      return fill.kind === 'bivariate' && fill.x === x && fill.y === y;
    }).length;
  return {
    second,
    fillOf,
    heightOf: (territory) => {
      const pair = pairOf(territory);
      return pair === null ? 0 : first.position(pair[0]) + other.position(pair[1]);
    },
    textOf: (territory) => {
      const value = besideAt(territory);
      return 'value' in value ? shownNumber(second, value.value) : t(missingKey(second.indicator, value.reason));
    },
    spokenOf: (territory, sentence) => {
      const value = besideAt(territory);
      const fill = fillOf(territory);
      const indicator = lowerFirst(plainNameOf(second));
      const year = String(second.view.year);
      if ('reason' in value) {
        const reason = t(`${missingKey(second.indicator, value.reason)}.reason`);
        return t('explore.spoken.secondMissing', { sentence, indicator, year, reason });
      }
      const with2 = t('explore.spoken.second', {
        sentence,
        indicator,
        year,
        value: numberWithUnit(second, value.value),
      });
      if (fill.kind !== 'bivariate') return with2;
      return t('explore.spoken.thirds', { sentence: with2, first: word(fill.x), second: word(fill.y) });
    },
    legend: {
      kind: 'bivariate',
      x: first.axis,
      y: other.axis,
      dots: drawn.flatMap((territory) => {
        const pair = pairOf(territory);
        if (pair === null) return [];
        return [
          {
            key: territory.key,
            name: territory.name,
            x: first.position(pair[0]),
            y: other.position(pair[1]),
            pinned: territory.pin !== null,
            pin: territory.pin,
          },
        ];
      }),
      cells: cellsInOrder().map(([x, y]) => ({ x, y, words: cellWords(locale, x, y), count: countAt(x, y) })),
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

function methodOf(context: Context, second: Context): string {
  const { t, format } = context.locale;
  const pooled = ({ series, view }: Context): string => {
    const [first = view.year, last = view.year] = [series.years[0], series.years.at(-1)];
    return view.pool === 'year' ? String(view.year) : format.yearRange(first, last);
  };
  const [a, b] = [pooled(context), pooled(second)];
  return [t('explore.bivariate.method', { years: a === b ? a : `${a} × ${b}` }), t('explore.legend.dots')].join(' · ');
}
