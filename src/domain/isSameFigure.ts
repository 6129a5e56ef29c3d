/** Sums of binary fractions in another order differ in the last digit: that is no change. Null: there is no value. */
export function isSameFigure(from: number | null, to: number | null): boolean {
  if (from === null || to === null) return from === to;
  return Math.abs(from - to) <= 1e-12 * Math.max(Math.abs(from), Math.abs(to));
}
