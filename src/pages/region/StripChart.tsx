/**
 * All regions as dots on one line. Dots are lines without length with round ends, and no stroke
 * scales: the box may be stretched to any width, and one short path holds them all, each from the one before.
 */
import type { Strip } from '../../map/strip.ts';

interface StripChartProps {
  readonly strip: Strip;
  /** Of the region that the page is about, 0–1; null without a value. */
  readonly position: number | null;
}

/** Units of the box: places are whole ones. */
const WIDTH = 1000;

export function StripChart({ strip, position }: StripChartProps) {
  return (
    <svg class="strip" viewBox={`0 0 ${WIDTH} 16`} preserveAspectRatio="none" aria-hidden="true">
      <path class="axis" d={`M0 8h${WIDTH}`} />
      <path class="dots" d={dots([...strip.positions.values()])} />
      {strip.median !== null && <path class="median" d={tick(strip.median)} />}
      {strip.national !== null && <path class="national" d={tick(strip.national)} />}
      {position !== null && <path class="me" d={dots([position])} />}
    </svg>
  );
}

function dots(positions: readonly number[]): string {
  const places = positions.map(placeOf).toSorted((a, b) => a - b);
  return places
    .map((place, index) => (index === 0 ? `M${place} 8h0` : `m${place - (places[index - 1] ?? 0)} 0h0`))
    .join('');
}

function tick(position: number): string {
  return `M${placeOf(position)} 2v12`;
}

function placeOf(position: number): number {
  return Math.round(position * WIDTH);
}
