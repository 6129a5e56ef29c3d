/** The legend of classes as data: bands, ticks, dots, and what is missing by name. */
import { decimalsOf } from '../../domain/rounding.ts';
import { regionalMedian } from '../../domain/completeness.ts';
import { significantDecimals } from '../../i18n/format.ts';
import { lowerFirst } from '../../i18n/lowerFirst.ts';
import { sentenceCase } from '../../i18n/sentenceCase.ts';
import { dotLevels, tickRows } from '../legend/stack.ts';
import type { ChoroplethLegendModel, LegendTick } from '../model.ts';
import type { Classes } from './classes.ts';
import { keptRows, type Context } from './context.ts';
import { hollowText, leftOutText, missingEntries } from './missing.ts';
import { shownNumber } from './numbers.ts';

/** Of fewer values there is no middle worth a mark. */
const LEAST_VALUES = 3;

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
  const shown = context.drawn.flatMap(({ key, observation, pin, leftOut }) => {
    if (observation.kind === 'missing' || leftOut) return [];
    const fill = fillOf(observation.value);
    if (fill.kind !== 'class') return [];
    return [{ key, position: axis.position(observation.value), shade: fill.shade, pinned: pin !== null, pin }];
  });
  const levels = dotLevels(shown.map(({ position }) => position));
  return {
    kind: 'choropleth',
    scale: axis.scale,
    bands: counts.map((count, index) => ({
      index,
      shade: classes.shadeAt(index),
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
    ...hollowText(context),
  };
}

/**
 * Digits agree along the axis: as many decimals as the finest break needs, and more only at an end that
 * would read as zero and is none.
 */
function boundText({ locale, human }: Context, { classification }: Classes): (value: number) => string {
  const { unit, factor } = human.human;
  const common = Math.max(0, ...classification.breaks.map((bound) => decimalsOf(cleaned(bound * factor))));
  return (value) => {
    const shown = value * factor;
    const isLost = shown !== 0 && Number(shown.toFixed(common)) === 0;
    const decimals = isLost ? significantDecimals(shown, 1) : common;
    return unit.kind === 'percent' ? locale.format.percent(shown, decimals) : locale.format.number(shown, decimals);
  };
}

/** Without the noise of binary fractions, which would count as decimals. */
function cleaned(value: number): number {
  return Number(value.toPrecision(12));
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

function medianMark(context: Context, { axis }: Classes): ChoroplethLegendModel['median'] {
  const median = regionalMedian(keptRows(context));
  if (median === null || context.values.length < LEAST_VALUES) return null;
  const text = context.locale.t('explore.legend.medianShort', { value: shownNumber(context, median) });
  return { position: axis.position(median), text };
}

/** A method that the visitor chose and that cannot work says why, and what stands instead. */
function methodWords({ method, reason }: Classes['classification'], t: Context['locale']['t']): string {
  const name = t(`explore.classes.method.${method}`);
  switch (reason) {
    case 'not-positive':
      return sentenceCase(t('explore.legend.insteadOfLog', { method: lowerFirst(name) }));
    case 'no-breaks':
      return sentenceCase(t('explore.legend.insteadOfManual', { method: lowerFirst(name) }));
    default:
      return name;
  }
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
    methodWords(classification, t),
    pool,
    axis.scale === 'log' ? t('explore.legend.logScale') : '',
    t('explore.legend.countMeaning'),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
