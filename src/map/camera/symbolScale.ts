/** How large symbols are on a zoomed map: one answer for SVG and WebGL. */
import { bubbleRadius } from '../../domain/bubbles.ts';
import type { Geography } from '../../domain/geography.ts';
import { pxPerUnit, type Viewport } from './camera.ts';

/** Symbols grow with the square root of the zoom: with the zoom itself they would cover what one zooms in to see. */
export function symbolScale(zoom: number): number {
  return Math.sqrt(zoom);
}

/**
 * Radius of a territory's bubble on the screen, px; at zoom 1 that of the SVG.
 * @param area value ÷ largest value, 0–1
 */
export function bubblePx(area: number, geography: Geography, viewport: Viewport, zoom: number): number {
  return bubbleRadius(area, geography) * pxPerUnit({ zoom: 1 }, viewport, geography.plane) * symbolScale(zoom);
}
