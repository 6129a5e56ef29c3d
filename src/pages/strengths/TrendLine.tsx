/** The share of the first, year by year: 0 at the bottom and the whole at the top in every row, so that rows compare. */
import type { YearConcentration } from '../../domain/concentrationTrend.ts';
import { tenths } from '../../map/tenths.ts';

const WIDTH = 100;
const HEIGHT = 24;

/** @param years of today's borders, ascending, two or more; the line has a gap where a year has none */
export function TrendLine({ years }: { readonly years: readonly YearConcentration[] }) {
  return (
    <svg class="trend" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      <path class="axis" d={`M0 ${HEIGHT}h${WIDTH}`} />
      <path class="line" d={linePath(years)} />
      <path class="dots" d={years.map((year) => `M${placeOf(year, years)}h0`).join('')} />
    </svg>
  );
}

function linePath(years: readonly YearConcentration[]): string {
  return years
    .map((year, index) => `${years[index - 1]?.year === year.year - 1 ? 'L' : 'M'}${placeOf(year, years)}`)
    .join('');
}

function placeOf({ year, topShare }: YearConcentration, years: readonly YearConcentration[]): string {
  const [from, to] = [years[0]?.year ?? year, years.at(-1)?.year ?? year];
  return `${tenths((WIDTH * (year - from)) / (to - from || 1))} ${tenths(HEIGHT * (1 - topShare))}`;
}
