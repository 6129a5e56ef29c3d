/** What a fill is painted in, as colours: the same that the stylesheet gives the SVG. */
import { bivariateColour } from '../bivariatePalette.ts';
import type { Fill, MapModel } from '../model.ts';
import { colourOf, SURFACE, type ThemeName } from '../palette.ts';

/** Opacity of lakes over what they lie on. */
export const LAKE_OPACITY = 0.75;
const BUBBLE_OPACITY = 0.82;
/** Bubbles alone are of the ramp; those over classes neither hide a class nor look like one (layouts.css). */
export function bubbleColours({ topic, mode }: Pick<MapModel, 'topic' | 'mode'>, theme: ThemeName): BubbleColours {
  const { paper, ink } = SURFACE[theme];
  const shade = colourOf(3, topic, theme);
  const hollow = { fill: channels(paper, BUBBLE_OPACITY), line: channels(shade) };
  if (mode === 'both') return { fill: channels(paper, 0.45), line: channels(ink), width: 1.5, hollow };
  return { fill: channels(shade, BUBBLE_OPACITY), line: channels(paper), width: 1, hollow };
}

interface BubbleColours {
  readonly fill: Channels;
  readonly line: Channels;
  /** Of the line, px. */
  readonly width: number;
  /** Of a figure of one organisation. */
  readonly hollow: { readonly fill: Channels; readonly line: Channels };
}

/** Paper under a hatch, which is drawn over it. */
export function fillColour(fill: Fill, { ramp }: Pick<MapModel, 'ramp'>, theme: ThemeName): string {
  switch (fill.kind) {
    case 'class':
      return colourOf(fill.shade, ramp, theme);
    case 'bivariate':
      return bivariateColour(fill.x, fill.y, theme);
    case 'land':
      return SURFACE[theme].land;
    case 'none':
    case 'missing':
      return SURFACE[theme].paper;
  }
}

export type Channels = [red: number, green: number, blue: number, opacity: number];

/** @returns red, green, blue, and opacity, each 0–255 */
export function channels(hex: string, opacity = 1): Channels {
  const part = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16);
  return [part(1), part(3), part(5), Math.round(opacity * 255)];
}
