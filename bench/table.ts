/** Figures and tables in Markdown. */
import { summaryOf, type Summary } from './statistics.ts';

/** @example number(12345.6) // '12 346' with a narrow space */
export function number(value: number, decimals = 0): string {
  const [whole = '', part] = value.toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, '\u202f');
  return part === undefined ? grouped : `${grouped}.${part}`;
}

/** @returns '1 230 (1 180–1 410)', one number alone when all were the same, '–' without any */
export function spread(summary: Summary | null, write: (value: number) => string = (value) => number(value)): string {
  if (summary === null) return '–';
  const [median, min, max] = [summary.median, summary.min, summary.max].map(write);
  return min === max ? median! : `${median!} (${min!}–${max!})`;
}

/** Lines of a Markdown table; a bar in a cell is escaped. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const cells = [head, ...rows].map((row) => row.map((cell) => cell.replaceAll('|', '\\|')));
  const widths = head.map((_, i) => Math.max(3, ...cells.map((row) => row[i]?.length ?? 0)));
  const line = (row: readonly string[]) => `| ${row.map((cell, i) => cell.padEnd(widths[i]!)).join(' | ')} |`;
  return [line(cells[0]!), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...cells.slice(1).map(line)];
}

/** @param when it was done @param work ms each time, of `timeFixedWork`; nothing is said without any */
export function workSentence(when: string, work: readonly number[]): string {
  return work.length === 0
    ? ''
    : `A fixed piece of work took ${spread(summaryOf(work), (ms) => number(ms, 1))} ms ${when}.`;
}

/** Those that have something to say, in one line. */
export function inOneLine(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}
