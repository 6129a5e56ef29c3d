/** The SVG drawing of the map: where it is on the page, and how it shows what a camera sees. */
import { viewBoxOf, type Camera, type Viewport } from '../../../map/camera/camera.ts';
import type { Geography } from '../../../domain/geography.ts';
import { scaleSymbols } from './scaleSymbols.ts';

export interface MapDrawing {
  readonly measure: () => Viewport;
  readonly show: (camera: Camera, viewport: Viewport, plane: Geography['plane']) => void;
  /** Tiles and circles have no camera: their own frame is shown. */
  readonly showFrame: (plane: Geography['plane']) => void;
  /** The page has drawn the symbols anew, at their size of the whole map. */
  readonly scaleSymbols: (zoom: number) => void;
}

/** @param map the box that holds the drawing; each picture may be a new one */
export function createMapDrawing(map: HTMLElement): MapDrawing {
  const drawing = (): SVGSVGElement => map.querySelector<SVGSVGElement>('.map-shapes') ?? missing();
  return {
    measure: () => {
      const { width, height, top } = map.getBoundingClientRect();
      return { width, height, top: drawing().getBoundingClientRect().top - top };
    },
    show: (camera, viewport, plane) => {
      drawing().setAttribute('viewBox', viewBoxOf(camera, viewport, plane));
      scaleSymbols(drawing(), camera.zoom);
    },
    showFrame: ({ width, height }) => {
      drawing().setAttribute('viewBox', `0 0 ${width} ${height}`);
      scaleSymbols(drawing(), 1);
    },
    scaleSymbols: (zoom) => scaleSymbols(drawing(), zoom),
  };
}

function missing(): never {
  throw new Error('the map has no drawing');
}
