/** @returns the value in whole tenths: finer than that nobody sees a px, and attributes stay short */
export function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
