/**
 * All regions as dots on one line. Dots are lines without length with round ends, and no stroke
 * scales: the box may be stretched to any width, and one short path holds them all.
 */
import type { Strip } from '../../map/strip.ts';

interface StripChartProps {
  readonly strip: Strip;
  /** Of the region that the page is about, 0–1; null without a value. */
  readonly position: number | null;
}

export function StripChart({ strip, position }: StripChartProps) {
  return (
    <svg class="strip" viewBox="0 0 100 16" preserveAspectRatio="none" aria-hidden="true">
      <path class="axis" d="M0 8h100" />
      <path class="dots" d={[...strip.positions.values()].map(dot).join('')} />
      {strip.median !== null && <path class="median" d={tick(strip.median)} />}
      {strip.national !== null && <path class="national" d={tick(strip.national)} />}
      {position !== null && <path class="me" d={dot(position)} />}
    </svg>
  );
}

function dot(position: number): string {
  return `M${percent(position)} 8h0`;
}

function tick(position: number): string {
  return `M${percent(position)} 2v12`;
}

function percent(position: number): number {
  return Math.round(position * 1000) / 10;
}
