import type { Fill } from '../model.ts';

/**
 * How a fill is written in SVG: a class of the palette, or a reference to a hatch of the same
 * document (a reference must be an attribute: in a stylesheet it would need the page's own ids).
 */
export function fillAttributes(fill: Fill, idPrefix: string): { class: string; fill?: string } {
  switch (fill.kind) {
    case 'class':
      return { class: `s${fill.shade}` };
    case 'bivariate':
      return { class: `b${fill.x}${fill.y}` };
    case 'land':
      return { class: 'land' };
    case 'none':
      return { class: 'plain' };
    case 'missing':
      return { class: `m${fill.reason}`, fill: hatchReference(idPrefix, fill.reason) };
  }
}

export function hatchReference(idPrefix: string, reason: string): string {
  return `url(#${idPrefix}-hatch-${reason})`;
}
