/** The share of the first, year by year: 0 at the bottom and the whole at the top in every row, so that rows compare. */
import { scaleLinear } from 'd3-scale';
import type { YearConcentration } from '../../domain/concentrationTrend.ts';
import { tenths } from '../../map/tenths.ts';

const WIDTH = 100;
const HEIGHT = 24;

/** @param years of today's borders, ascending, two or more; the line has a gap where a year has none */
export function TrendLine({ years }: { readonly years: readonly YearConcentration[] }) {
  const x = scaleLinear([years[0]?.year ?? 0, years.at(-1)?.year ?? 0], [0, WIDTH]);
  const y = scaleLinear([0, 1], [HEIGHT, 0]);
  const places = years.map(({ year, topShare }) => ({ year, at: `${tenths(x(year))} ${tenths(y(topShare))}` }));
  const line = places.map(({ year, at }, index) => `${places[index - 1]?.year === year - 1 ? 'L' : 'M'}${at}`);
  return (
    <svg class="trend" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      <path class="axis" d={`M0 ${HEIGHT}h${WIDTH}`} />
      <path class="line" d={line.join('')} />
      <path class="dots" d={places.map(({ at }) => `M${at}h0`).join('')} />
    </svg>
  );
}
