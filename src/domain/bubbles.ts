/** Size of proportional symbols: one function for map, legend and placement of labels. */
import { scaleSqrt } from 'd3-scale';
import type { Geography } from './geography.ts';

/** Radius of the largest bubble as a share of the frame's width: large, and no region is lost under it. */
const LARGEST_RADIUS_SHARE = 0.052;

/** As much of a geography as a scale needs; a layout may have a largest radius of its own. */
type BubbleFrame = Pick<Geography, 'largestRadius'> & { readonly plane: Pick<Geography['plane'], 'width'> };

/** Share of the largest value → share of the largest radius. */
const radiusShare = scaleSqrt();

/**
 * Radius whose *area* is in proportion to the value.
 * @param area value ÷ largest value, 0–1
 * @returns plane units
 */
export function bubbleRadius(
  area: number,
  { plane, largestRadius = plane.width * LARGEST_RADIUS_SHARE }: BubbleFrame,
): number {
  return largestRadius * radiusShare(area);
}

/** Largest first, so that a small bubble is never covered. */
export function byAreaDescending<T extends { readonly bubble: number | null }>(marks: readonly T[]): T[] {
  return [...marks].sort((a, b) => (b.bubble ?? 0) - (a.bubble ?? 0));
}
