/** What lies over the words of a zoomed map: buttons, and clusters of records. */
import type { PlaneBox } from '../../../domain/geography.ts';

/** Where buttons and clusters lie over the map, px from its corner. */
export function overlaid(map: HTMLElement): PlaneBox[] {
  const { left, top } = map.getBoundingClientRect();
  return [...(map.parentElement?.querySelectorAll('.zoom > button, .record-cluster, .records .end') ?? [])].map(
    (button) => {
      const box = button.getBoundingClientRect();
      return [box.left - left, box.top - top, box.width, box.height];
    },
  );
}

/** Clusters of records are painted under the words. A dot of a town that they cover must not be drawn on them. */
export function hideCoveredDots(svg: SVGSVGElement): void {
  const marks = [...(svg.closest('.figure')?.querySelectorAll('.records :is(.shape, .end)') ?? [])].map((mark) =>
    mark.getBoundingClientRect(),
  );
  for (const dot of svg.querySelectorAll('.callout circle, .town circle')) {
    const { left, top, width, height } = dot.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    const isCovered = marks.some((box) => x > box.left && x < box.right && y > box.top && y < box.bottom);
    dot.setAttribute('visibility', isCovered ? 'hidden' : 'inherit');
  }
}
