/** A rendered picture as a file that is whole by itself. */
import { DOMParser } from 'linkedom';
import { flatten } from './flatten.ts';

/** @returns the same picture without nested drawings and without a stylesheet */
export function standalone(svg: string, css: string): string {
  const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml');
  flatten(documentElement as unknown as Element, css);
  // Blanks that hold words together are written as they are: shorter, and as one searches for them.
  return documentElement.outerHTML.replaceAll('&#160;', '\u00a0');
}
