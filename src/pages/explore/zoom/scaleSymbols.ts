/** Bubbles of the zoomed SVG grow as those of WebGL do (`symbolScale`); hatches do not grow at all. */
import { symbolScale } from '../../../map/camera/symbolScale.ts';

export function scaleSymbols(drawing: SVGSVGElement, zoom: number): void {
  for (const circle of drawing.querySelectorAll<SVGCircleElement>('.map-bubbles circle')) {
    if (zoom === 1) circle.style.removeProperty('r');
    else circle.style.setProperty('r', `${(Number(circle.getAttribute('r')) / symbolScale(zoom)).toFixed(2)}px`);
  }
  for (const pattern of drawing.querySelectorAll('pattern')) {
    const [rotation = ''] = /rotate\([^)]*\)/u.exec(pattern.getAttribute('patternTransform') ?? '') ?? [];
    const scale = zoom === 1 ? '' : `scale(${(1 / zoom).toFixed(4)})`;
    const transform = `${scale} ${rotation}`.trim();
    if (transform === '') pattern.removeAttribute('patternTransform');
    else pattern.setAttribute('patternTransform', transform);
  }
}
