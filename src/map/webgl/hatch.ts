/** The four hatches as images that repeat, to the measures of `HatchPatterns.tsx`. */
import type { MissingReason } from '../../domain/types.ts';
import { HATCH_DOT, HATCH_LINE, HATCH_ROTATION, HATCH_STEP_SHARE } from '../svg/HatchPatterns.tsx';
import { channels } from './colours.ts';

/** Image px to a px of the screen, about: lines are thin. */
const DETAIL = 4;
/** Points along each side of a pixel at which it is asked whether there is ink. */
const SAMPLES = 4;

export interface HatchImage {
  /** px of the image, which is square. */
  readonly size: number;
  readonly data: Uint8ClampedArray;
  /** Image px to a px of the screen, so that the step is exact although an image has whole px. */
  readonly pixelRatio: number;
}

/** Distance of two lines on a map of this width, px. */
export function hatchStep(mapWidth: number): number {
  return mapWidth * HATCH_STEP_SHARE;
}

/**
 * @param step   distance of two lines, px on the screen
 * @param ink    of lines and dots, '#rrggbb'
 * @param paper  what they stand on, '#rrggbb'
 */
export function hatchImage(reason: MissingReason, step: number, ink: string, paper: string): HatchImage {
  const rotation = reason === 'M' ? 0 : HATCH_ROTATION[reason];
  // Slanted lines repeat along the sides at √2 times their distance.
  const side = rotation === 0 ? step : step * Math.SQRT2;
  const size = Math.max(4, Math.round(side * DETAIL));
  const pixelRatio = size / side;
  const [inkColour, paperColour] = [channels(ink), channels(paper)];
  const data = new Uint8ClampedArray(size * size * 4);
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      let covered = 0;
      for (let i = 0; i < SAMPLES; i += 1)
        for (let j = 0; j < SAMPLES; j += 1)
          if (hasInk(reason, rotation, step, (x + (i + 0.5) / SAMPLES) / pixelRatio, (y + (j + 0.5) / SAMPLES) / pixelRatio)) covered += 1; // prettier-ignore
      const share = covered / SAMPLES ** 2;
      for (let channel = 0; channel < 4; channel += 1)
        data[(y * size + x) * 4 + channel] = inkColour[channel]! * share + paperColour[channel]! * (1 - share);
    }
  }
  return { size, data, pixelRatio };
}

/** @param x, y px on the screen from the pattern's corner */
function hasInk(reason: MissingReason, rotation: number, step: number, x: number, y: number): boolean {
  const middle = (value: number): number => Math.abs((((value % step) + step) % step) - step / 2);
  if (reason === 'M') return Math.hypot(middle(x), middle(y)) <= step * HATCH_DOT;
  const angle = (rotation * Math.PI) / 180;
  return middle(x * Math.cos(angle) + y * Math.sin(angle)) <= (step * HATCH_LINE) / 2;
}
