/** The chosen regions by year, as lines that break where the series does and stay open over a gap. */
import { scaleLinear } from 'd3-scale';
import { isBroken } from '../../../domain/medianLine.ts';
import { observationAt, territoriesOf } from '../../../domain/dataset.ts';
import type { IndicatorId, RegionId } from '../../../domain/types.ts';
import { isRoundedZero } from '../../../domain/values.ts';
import { yearPieces } from '../../../domain/yearPieces.ts';
import { shownNumber } from '../../../map/describe/numbers.ts';
import { tenths } from '../../../map/tenths.ts';
import { sheetFor, type RegionSheets } from '../../region/sheets.ts';
import type { Comparison } from '../comparison.ts';

export interface YearLine {
  readonly region: RegionId;
  readonly pin: number;
  /** `d` of the pieces, in per cent of the box. */
  readonly path: string;
  readonly points: readonly {
    readonly year: number;
    readonly x: number;
    readonly y: number;
    readonly isOld: boolean;
  }[];
}

export interface YearLines {
  readonly years: readonly number[];
  readonly lines: readonly YearLine[];
  /** Places between two years, in per cent, at which the series breaks, and the years that begin anew. */
  readonly breaks: readonly { readonly year: number; readonly x: number }[];
  readonly highest: string;
  readonly lowest: string;
  /** The same as a table: a row each region, a text each year. */
  readonly rows: readonly { readonly region: RegionId; readonly pin: number; readonly texts: readonly string[] }[];
  readonly hasOld: boolean;
}

/** Fewer years are no line. */
const LEAST_YEARS = 3;

/** @returns null where there are too few years, or none of the regions has two values */
export function yearLinesOf(sheets: RegionSheets, { regions }: Comparison, indicator: IndicatorId): YearLines | null {
  const { context } = sheetFor(sheets, indicator);
  const { series } = context;
  const { breaks } = context.indicator;
  const years = [...series.years].sort((a, b) => a - b);
  const pieces = regions.map((region) => ({ region, pieces: yearPieces(series, region, breaks) }));
  const values = pieces.flatMap((one) => one.pieces.flat().map(({ value }) => value));
  if (years.length < LEAST_YEARS || pieces.every((one) => one.pieces.flat().length < 2)) return null;
  const [low, high] = [Math.min(0, ...values), Math.max(...values)];
  const x = scaleLinear()
    .domain([years[0] ?? 0, years.at(-1) ?? 0])
    .range([2, 98]);
  const y = scaleLinear().domain([low, high]).range([94, 6]);
  return {
    years,
    lines: pieces.map(({ region, pieces: own }, pin) => ({
      region,
      pin,
      path: own
        .filter((piece) => piece.length > 1)
        .map((piece) => `M${piece.map((point) => `${tenths(x(point.year))} ${tenths(y(point.value))}`).join('L')}`)
        .join(''),
      points: own.flat().map(({ year, value, isOld }) => ({ year, x: tenths(x(year)), y: tenths(y(value)), isOld })),
    })),
    breaks: years
      .slice(1)
      .filter((year) => breaks.includes(year) || isBroken(territoriesOf(series, year)))
      .map((year) => ({ year, x: tenths(x(year - 0.5)) })),
    highest: shownNumber(context, high),
    lowest: shownNumber(context, low),
    rows: regions.map((region, pin) => ({
      region,
      pin,
      texts: years.map((year) => {
        const row = observationAt(series, region, year);
        if (row?.kind !== 'value') return sheets.locale.t(`common.missing.${row?.reason ?? 'O'}`);
        const text = shownNumber(context, row.value, isRoundedZero(row));
        return row.territory.length > 1 ? `${text} †` : text;
      }),
    })),
    hasOld: pieces.some((one) => one.pieces.flat().some(({ isOld }) => isOld)),
  };
}
