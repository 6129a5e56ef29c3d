/** For which widths the map has words: for all as it is served, later for its own width alone. */
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { SIZE_CLASSES, type SizeClass } from '../../domain/geography.ts';

const ALL = Object.keys(SIZE_CLASSES) as SizeClass[];
const ALONE = new Map(ALL.map((size) => [size, [size] as const]));

/**
 * Words for other widths are not drawn, so a change costs a quarter. When the width changes, the words
 * follow in the same frame (the observer runs before painting). Before printing all are drawn, since
 * paper has a width of its own.
 * @param figure that holds the map
 * @returns the same list while the size stays
 */
export function useMapSizes(figure: RefObject<HTMLElement | null>): readonly SizeClass[] {
  const [sizes, setSizes] = useState<readonly SizeClass[]>(ALL);
  useEffect(() => {
    const map = figure.current?.querySelector(':scope > .map') ?? null;
    if (map === null) return;
    let width = 0;
    const follow = () => setSizes(ALONE.get(sizeAt(width)) ?? ALL);
    const observer = new ResizeObserver((entries) => {
      width = entries.at(-1)?.contentRect.width ?? width;
      follow();
    });
    const writeAll = () => setSizes(ALL);
    observer.observe(map);
    addEventListener('beforeprint', writeAll);
    addEventListener('afterprint', follow);
    return () => {
      observer.disconnect();
      removeEventListener('beforeprint', writeAll);
      removeEventListener('afterprint', follow);
    };
  }, [figure]);
  return sizes;
}

/** As the container queries of MapSvg.css. @param width px, in fractions as they come */
export function sizeAt(width: number): SizeClass {
  return ALL.findLast((size) => width >= SIZE_CLASSES[size].minWidthPx) ?? 'tiny';
}
