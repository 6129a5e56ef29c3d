/** Writes CSV as data/README.md says: UTF-8, commas, `\n`, quotes only where RFC 4180 needs them. */

/** @param rows cells as text, the header first */
export function csvText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(csvCell).join(',')}\n`).join('');
}

function csvCell(text: string): string {
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * The shortest text that reads back as the same number, with a decimal dot and never an exponent
 * (which our own check refuses, and Excel turns into a date in some languages).
 * @example csvNumber(1.5e-7) // '0.00000015'
 */
export function csvNumber(value: number): string {
  const [mantissa = '', exponent] = String(value).split('e');
  if (exponent === undefined) return mantissa;
  const sign = mantissa.startsWith('-') ? '-' : '';
  const [whole = '', fraction = ''] = mantissa.replace('-', '').split('.');
  const digits = whole + fraction;
  const shift = Number(exponent);
  return shift < 0
    ? `${sign}0.${'0'.repeat(-shift - whole.length)}${digits}`
    : sign + digits.padEnd(shift + whole.length, '0');
}
