/**
 * The marks of what a visitor has pinned, in the order of pinning and of the address: one colour
 * for all (`--pin`, kept for this), a shape for each. Shapes, not numbers: a number beside a region
 * would be read as its rank; not colours: six that differ from every ramp, in every kind of sight,
 * do not exist.
 */

/** Outlines of equal weight to the eye, around (0, 0), in a box from -6 to 6. */
export const PIN_MARKS: readonly string[] = [
  'M0-5A5 5 0 1 1 0 5A5 5 0 1 1 0-5z',
  'M0-5.6L5.6 4.6H-5.6z',
  'M-4.5-4.5H4.5V4.5H-4.5z',
  'M0-6L6 0L0 6L-6 0z',
  'M0 5.6L5.6-4.6H-5.6z',
  'M0-6.2L1.8-1.9L6-1.9L2.6 1L3.8 5.4L0 2.8L-3.8 5.4L-2.6 1L-6-1.9L-1.8-1.9z',
];

/** @param pin place among the pinned, from 0; beyond the last mark they begin again */
export function pinMark(pin: number): string {
  return PIN_MARKS[pin % PIN_MARKS.length] ?? '';
}
