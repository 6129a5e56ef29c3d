/** The legend of a view as data: bands, ticks, dots, circles and what is missing by name. */
import type { DrawnTerritory } from '../../domain/dataset.ts';
import { MISSING_REASONS, type MissingReason } from '../../domain/types.ts';
import { medianOf } from '../../domain/summary.ts';
import { valuesOf, isLeftOut } from '../../domain/values.ts';
import { roundTo } from '../../i18n/format.ts';
import { dotLevels, tickRows } from '../legend/stack.ts';
import { shadeOf } from '../palette.ts';
import type { BubbleLegendModel, ChoroplethLegendModel, LegendTick, MissingEntry } from '../model.ts';
import type { Classes } from './classes.ts';
import { pinOf, territoryName, type Context } from './context.ts';
import { missingKey } from './missingWords.ts';
import { mapNumber } from './numbers.ts';

export function choroplethLegend(context: Context, classes: Classes | null): ChoroplethLegendModel {
  const missing = missingEntries(context);
  if (classes === null) {
    return {
      kind: 'choropleth',
      scale: 'linear',
      bands: [],
      ticks: [],
      dots: [],
      levels: 0,
      median: null,
      method: '',
      missing,
      leftOut: leftOutText(context),
    };
  }
  const { axis, classification, counts, fillOf } = classes;
  const { breaks } = classification;
  const bounds = [0, ...breaks.map(axis.position), 1];
  const shown = context.drawn.flatMap(({ key, regions, observation }) => {
    if (observation.kind === 'missing' || isLeftOut(observation, context.view.without)) return [];
    const fill = fillOf(observation.value);
    if (fill.kind !== 'class') return [];
    const pin = pinOf(context.view, regions);
    return [{ key, position: axis.position(observation.value), shade: fill.shade, pinned: pin !== null, pin }];
  });
  const levels = dotLevels(shown.map(({ position }) => position));
  return {
    kind: 'choropleth',
    scale: axis.scale,
    bands: counts.map((count, index) => ({
      index,
      shade: shadeOf(index, counts.length),
      from: bounds[index]!,
      to: bounds[index + 1]!,
      count,
      text: bandText(context, classes, index),
    })),
    ticks: legendTicks(context, classes),
    dots: shown.map((dot, index) => ({ ...dot, level: levels[index]! })),
    levels: Math.max(1, ...levels.map((level) => level + 1)),
    median: medianMark(context, classes),
    method: methodText(context, classes),
    missing,
    leftOut: leftOutText(context),
  };
}

/** Digits agree along the axis: as many decimals as the finest break needs. */
function boundText({ locale, unit }: Context, { classification }: Classes): (value: number) => string {
  const decimals = Math.max(0, ...classification.breaks.map(decimalsOf));
  return (value) =>
    unit.kind === 'percent' ? locale.format.percent(value, decimals) : locale.format.number(value, decimals);
}

function bandText(context: Context, classes: Classes, index: number): string {
  const { t } = context.locale;
  const { breaks } = classes.classification;
  const text = boundText(context, classes);
  const [from, to] = [breaks[index - 1], breaks[index]];
  if (from !== undefined && to !== undefined) return t('explore.legend.range', { from: text(from), to: text(to) });
  if (from !== undefined) return t('explore.legend.from', { from: text(from) });
  return to === undefined ? text(classes.axis.high) : t('explore.legend.below', { to: text(to) });
}

function legendTicks(context: Context, classes: Classes): LegendTick[] {
  const { axis, classification } = classes;
  const { breaks } = classification;
  const text = boundText(context, classes);
  const ticks = [
    ...breaks.map((value) => ({ position: axis.position(value), text: text(value), kind: 'break' as const })),
    // The axis may begin above the lowest value: what is below it stands at its end.
    { position: 0, text: axis.isCut ? `≤\u00a0${text(axis.low)}` : text(axis.low), kind: 'end' as const },
    { position: 1, text: text(axis.high), kind: 'end' as const },
  ];
  const rows = tickRows(ticks);
  return ticks.flatMap((tick, index) => {
    const row = rows[index];
    return row == null ? [] : [{ ...tick, row }];
  });
}

function decimalsOf(value: number): number {
  const [, fraction = ''] = String(value).split('.');
  return fraction.includes('e') ? 0 : fraction.length;
}

function medianMark(context: Context, { axis }: Classes): ChoroplethLegendModel['median'] {
  const values = valuesOf(
    context.drawn.map(({ observation }) => observation),
    context.view.without,
  );
  const median = medianOf(values);
  if (median === null || values.length < 3) return null;
  const text = context.locale.t('explore.legend.medianShort', { value: mapNumber(context, median) });
  return { position: axis.position(median), text };
}

function methodText({ locale, view, series }: Context, { classification, axis }: Classes): string {
  const { t, format } = locale;
  const [first = view.year] = series.years;
  const last = series.years.at(-1) ?? view.year;
  const pool =
    view.pool === 'year' || first === last
      ? t('explore.legend.thisYear', { year: String(view.year) })
      : t('explore.legend.pooled', { years: format.yearRange(first, last) });
  return [
    t(`explore.classes.method.${classification.method}`),
    pool,
    axis.scale === 'log' ? t('explore.legend.logScale') : '',
    t('explore.legend.countMeaning'),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** Sizes of the nested circles as shares of the largest value: whole, a quarter, a twentieth. */
const CIRCLE_SHARES = [1, 0.25, 0.05];

export function bubbleLegend(context: Context, largest: number): BubbleLegendModel {
  const { t } = context.locale;
  const sizes = circleSizes(context, largest);
  return {
    kind: 'bubbles',
    sizes,
    method: sizes.length === 0 ? '' : t('explore.legend.bubbles'),
    missing: missingEntries(context),
    leftOut: leftOutText(context),
  };
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
  return mapNumber({ ...context, decimals: Math.min(context.decimals, decimalsOf(value)) }, value);
}

export function leftOutText(context: Context): string {
  const { locale, drawn, view } = context;
  const names = drawn
    .filter(({ observation }) => isLeftOut(observation, view.without))
    .map((territory) => territoryName(context, territory));
  return names.length === 0 ? '' : locale.t('explore.without.list', { names: names.join(', ') });
}

/**
 * @param reasonOf why a territory has nothing to show; null where it has
 * @param wordOf   what it is called for these territories; by default the map's own indicator's word
 */
export function missingEntries(
  context: Context,
  reasonOf = ({ observation }: DrawnTerritory): MissingReason | null =>
    observation.kind === 'missing' ? observation.reason : null,
  wordOf = (reason: MissingReason, _: readonly DrawnTerritory[]): string =>
    context.locale.t(missingKey(context.indicator, reason)),
): MissingEntry[] {
  const { locale, drawn } = context;
  return MISSING_REASONS.flatMap((reason) => {
    const without = drawn.filter((territory) => reasonOf(territory) === reason);
    if (without.length === 0) return [];
    const all = without.length === drawn.length;
    return [
      {
        reason,
        word: wordOf(reason, without),
        count: without.length,
        names: all
          ? locale.t('explore.legend.allRegions')
          : without.map((territory) => territoryName(context, territory)).join(', '),
      },
    ];
  });
}
