/** Text in lines, before anything has measured it: SVG does not wrap. */
import { textWidthPx } from '../map/labels/textWidth.ts';

/** Widths are measured for medium weight; bold is up to 6 % wider. */
export const BOLD = 1.06;

/** Lines of at most `widthPx`; a single word that is longer has a line to itself. */
export function wrap(text: string, fontPx: number, widthPx: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidthPx(longer, fontPx) > widthPx) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

/** One line that says when it was cut. */
export function firstLine(text: string, fontPx: number, widthPx: number): string {
  const [whole = '', ...more] = wrap(text, fontPx, widthPx);
  if (more.length === 0) return whole;
  const [first = ''] = wrap(text, fontPx, widthPx - textWidthPx(' …', fontPx));
  return `${first} …`;
}

/** At most so many lines; the last one says when it was cut. */
export function fewLines(text: string, fontPx: number, widthPx: number, most: number): string[] {
  const lines = wrap(text, fontPx, widthPx);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), firstLine(lines.slice(most - 1).join(' '), fontPx, widthPx)];
}
