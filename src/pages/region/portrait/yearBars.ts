/** The last years of one indicator as bars, with the breaks between them: plain data for `YearBarChart.tsx`. */
import { scaleLinear } from 'd3-scale';
import { yearPieces } from '../../../domain/yearPieces.ts';
import type { IndicatorId, RegionId } from '../../../domain/types.ts';
import { labelNumber } from '../../../map/describe/numbers.ts';
import { tenths } from '../../../map/tenths.ts';
import { sheetFor, type RegionSheets } from '../sheets.ts';

/** Units of a bar's box: the chart is as wide as its years. */
export const BAR = { step: 64, width: 46, height: 64 } as const;
/** More stand in the chart of all years. */
const MOST_YEARS = 6;
const LEAST_YEARS = 2;

export interface YearBar {
  readonly year: string;
  /** '' where the year has no value. */
  readonly value: string;
  /** Where the bar begins and how high it is, in units of `BAR`; zero without a value. */
  readonly top: number;
  readonly height: number;
  /** Of a former, larger territory. */
  readonly isOld: boolean;
  /** The series breaks between the year before and this one. */
  readonly isBreak: boolean;
}

export interface YearBars {
  readonly bars: readonly YearBar[];
  readonly hasBreak: boolean;
  readonly hasOld: boolean;
}

/** @returns null for fewer than two values */
export function yearBars(sheets: RegionSheets, region: RegionId, indicator: IndicatorId): YearBars | null {
  const { context } = sheetFor(sheets, indicator);
  const { series } = context;
  const pieces = yearPieces(series, region, context.indicator.breaks);
  const points = new Map(pieces.flat().map((point) => [point.year, point]));
  const starts = new Set(pieces.flatMap(([first]) => first?.year ?? []));
  const all = [...series.years].sort((a, b) => a - b);
  const firstKnown = all.findIndex((year) => points.has(year));
  const years = all.slice(Math.max(firstKnown, all.length - MOST_YEARS));
  const values = years.flatMap((year) => points.get(year)?.value ?? []);
  if (values.length < LEAST_YEARS) return null;
  // From zero, or from the lowest value below it.
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const y = scaleLinear([low, high > low ? high : 1], [BAR.height, 0]);
  const bars = years.map((year, index): YearBar => {
    const point = points.get(year);
    const [top, foot] = [y(Math.max(point?.value ?? 0, 0)), y(Math.min(point?.value ?? 0, 0))].map(tenths);
    return {
      year: String(year),
      value: point === undefined ? '' : labelNumber(context, point.value),
      top: top ?? 0,
      height: tenths((foot ?? 0) - (top ?? 0)),
      isOld: point?.isOld ?? false,
      isBreak: index > 0 && starts.has(year) && points.has(years[index - 1] ?? 0),
    };
  });
  return { bars, hasBreak: bars.some(({ isBreak }) => isBreak), hasOld: bars.some(({ isOld }) => isOld) };
}
