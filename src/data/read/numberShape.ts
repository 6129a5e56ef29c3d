/** How a number is written, before it is known what its comma means. */

const PLAIN = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/u;
/** Blanks that spreadsheets put between thousands: plain, no-break, figure, thin and narrow ones. */
const GROUPED = /^-?[1-9]\d{0,2}(?:[ \u00a0\u2007\u2009\u202f]\d{3})+(?:[.,]\d+)?$/u;

export interface NumberShape {
  /**
   * `whole` and `dot` as files keep them, `comma` with one that can only be a decimal mark,
   * `thousands` with one that can only stand between thousands, `perhaps-thousands` with one that
   * may be either, `none`: no number
   */
  readonly kind: 'whole' | 'dot' | 'comma' | 'thousands' | 'perhaps-thousands' | 'none';
  /** Without blanks between thousands. */
  readonly text: string;
}

export function isPlainNumber(text: string): boolean {
  return PLAIN.test(text);
}

/** @example numberShape('1 234,5') // {kind: 'comma', text: '1234,5'} */
export function numberShape(text: string): NumberShape {
  const isGrouped = GROUPED.test(text);
  const digits = isGrouped ? text.replace(/[ \u00a0\u2007\u2009\u202f]/gu, '') : text;
  if (PLAIN.test(digits)) return { kind: digits.includes('.') ? 'dot' : 'whole', text: digits };
  if (/^-?[1-9]\d{0,2}(?:,\d{3}){2,}$|^-?[1-9]\d{0,2}(?:,\d{3})+\.\d+$/u.test(digits)) {
    return { kind: 'thousands', text: digits };
  }
  if (!isGrouped && /^-?[1-9]\d{0,2},\d{3}$/u.test(digits)) return { kind: 'perhaps-thousands', text: digits };
  if (/^-?(?:0|[1-9]\d*),\d+$/u.test(digits)) return { kind: 'comma', text: digits };
  return { kind: 'none', text };
}
