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
 */
export function csvNumber(value: number): string {
  const text = String(value);
  if (!text.includes('e')) return text;
  return value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 });
}
