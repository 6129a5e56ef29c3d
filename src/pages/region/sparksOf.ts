/** Small charts over the years, as path data: what a region's figures did, and the median beside. */
import { scaleLinear } from 'd3-scale';
import { changeOverYears, isMeasured } from '../../domain/change.ts';
import { medianPieces } from '../../domain/medianLine.ts';
import type { RegionId } from '../../domain/types.ts';
import { yearPieces, type YearPoint } from '../../domain/yearPieces.ts';
import { obstacleText } from '../../i18n/changeObstacle.ts';
import { changeText, sinceText } from '../../i18n/changeText.ts';
import { isSum } from '../../i18n/humanValue.ts';
import type { Locale } from '../../i18n/locale.ts';
import { contextRules } from '../../map/describe/context.ts';
import { shownNumber } from '../../map/describe/numbers.ts';
import { tenths } from '../../map/tenths.ts';
import { mapHref, type IndicatorSheet, type RegionSheets } from './sheets.ts';
import type { Spark } from './types.ts';

/** Units of a spark's box; it is stretched to the room that it gets. */
export const SPARK = { width: 100, height: 32 } as const;
/** Fewer years are no line. */
const LEAST_YEARS = 3;

/** One per indicator with three years or more and at least two values of the region. */
export function sparksOf(sheets: RegionSheets, region: RegionId, root: string): readonly Spark[] {
  return [...sheets.indicators.values()].flatMap((sheet) => {
    const { series } = sheet.context;
    if (series.years.length < LEAST_YEARS) return [];
    const spark = sparkOf(sheets, sheet, region, root);
    return spark === null ? [] : [spark];
  });
}

type Point = Pick<YearPoint, 'year' | 'value'>;

function sparkOf(sheets: RegionSheets, sheet: IndicatorSheet, region: RegionId, root: string): Spark | null {
  const { series, indicator, human } = sheet.context;
  const { t } = sheets.locale;
  const pieces = yearPieces(series, region, indicator.breaks);
  const points = pieces.flat();
  const last = points.at(-1);
  const first = points[0];
  if (first === undefined || last === undefined || points.length < 2) return null;
  const medians = medianPieces(series, indicator.breaks);
  const [from, to] = [Math.min(...series.years), Math.max(...series.years)];
  const at = scaleOf(from, to, [...points, ...medians.flat()]);
  const textOf = ({ year, value }: Point) =>
    t('region.years.value', { year: String(year), value: shownNumber(sheet.context, value) });
  const highest = points.reduce((best, point) => (point.value > best.value ? point : best));
  return {
    indicator: indicator.id,
    name: sheet.name,
    href: mapHref(sheets, root, { indicator: indicator.id, year: sheet.context.view.year, pinned: [region] }),
    // Percentages and sums of money are written with their unit.
    unit: human.human.unit.kind === 'percent' || isSum(human) ? '' : human.human.unit.short,
    line: pieces.map((piece) => linePath(piece, at)).join(''),
    dots: dotsPath(
      points.filter(({ isOld }) => !isOld),
      at,
    ),
    oldDots: dotsPath(
      points.filter(({ isOld }) => isOld),
      at,
    ),
    median: medians.map((piece) => linePath(piece, at)).join(''),
    from: String(from),
    to: String(to),
    last: textOf(last),
    change: changeOf(sheet, region, last.year, sheets.locale),
    spoken: t('region.years.spoken', {
      name: sheet.name,
      first: textOf(first),
      last: textOf(last),
      highest: textOf(highest),
    }),
  };
}

type Place = (point: Point) => readonly [x: number, y: number];

/** From zero, or from the lowest value below it: a line cut off above zero would overstate changes. */
function scaleOf(from: number, to: number, points: readonly Point[]): Place {
  const values = points.map(({ value }) => value);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const x = scaleLinear([from, to], [0, SPARK.width]);
  // Where all values are 0 the line lies on the axis.
  const y = scaleLinear([low, high > low ? high : 1], [SPARK.height, 0]);
  return ({ year, value }) => [tenths(x(year)), tenths(y(value))];
}

function linePath(piece: readonly Point[], at: Place): string {
  return piece.length < 2 ? '' : `M${piece.map((point) => at(point).join(' ')).join('L')}`;
}

/** Lines without length, which round ends turn into dots that no stretching deforms. */
function dotsPath(points: readonly Point[], at: Place): string {
  return points.map((point) => `M${at(point).join(' ')}h0`).join('');
}

function changeOf({ context, human }: IndicatorSheet, region: RegionId, year: number, locale: Locale): string {
  const change = changeOverYears(context.series, region, year, contextRules(context));
  if (!isMeasured(change)) return obstacleText(change, locale.t);
  return locale.t('region.years.change', {
    change: changeText(change, human, locale.format),
    since: sinceText(change, human, locale),
  });
}
