/** Writes CSV as data/ keeps it: UTF-8, commas, `\n`, quotes only where RFC 4180 needs them. */

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
  const text = String(value);
  const parts = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/u.exec(text);
  if (parts === null) return text;
  const [, sign = '', first = '', rest = '', exponent = '0'] = parts;
  const digits = first + rest;
  const pointAt = 1 + Number(exponent);
  // JavaScript writes an exponent from 1e21 on, where all digits stand before the point, or below 1e-6.
  return sign + (pointAt > 0 ? digits.padEnd(pointAt, '0') : `0.${'0'.repeat(-pointAt)}${digits}`);
}
