/** Arcs and points of records as deck.gl draws them, in px of the screen at places of the plane. */
import type { Layer } from '@deck.gl/core';
import { PathLayer, ScatterplotLayer } from '@deck.gl/layers';
import { pxPerUnit, type Viewport } from '../camera/camera.ts';
import type { Geography, PlanePoint } from '../../domain/geography.ts';
import { SURFACE, type ThemeName } from '../palette.ts';
import { HALO_PX, OUTLINE_PX, RING_PX, type PointSymbol, type Symbols } from '../points/symbols.ts';
import { channels, type Channels } from './colours.ts';
import { lngLatOf, type LngLat } from './mercator.ts';

interface SymbolDrawing {
  readonly symbols: Symbols | null;
  readonly geography: Pick<Geography, 'plane'>;
  readonly theme: ThemeName;
  readonly viewport: Viewport;
  /** Of the camera. */
  readonly zoom: number;
}

interface Line {
  readonly path: readonly PlanePoint[];
  readonly width: number;
  readonly colour: Channels;
}

/** @returns from below: arcs, squares, circles, rings */
export function symbolLayers({ symbols, geography: { plane }, theme, viewport, zoom }: SymbolDrawing): Layer[] {
  if (symbols === null) return [];
  const [ink, paper] = [channels(SURFACE[theme].ink), channels(SURFACE[theme].paper)];
  const { arcs, points } = symbols;
  const unit = pxPerUnit({ zoom }, viewport, plane);

  const lines = (id: string, data: readonly Line[], isRound: boolean): PathLayer<Line> =>
    new PathLayer<Line>({
      id,
      data,
      getPath: ({ path }) => path.map((at): LngLat => lngLatOf(at, plane)),
      getWidth: ({ width }) => width,
      widthUnits: 'pixels',
      getColor: ({ colour }) => colour,
      capRounded: isRound,
      jointRounded: isRound,
    });
  // Lists are new each time, so that deck.gl asks all of them anew: other colours need no trigger.
  const circles = points.filter(({ shape }) => shape === 'circle');
  const squares = points.filter(({ shape }) => shape === 'square');
  return [
    // Each arc with its own halo: where two cross, the later one is seen to pass over.
    lines(
      'arcs',
      arcs.flatMap(({ path, width }) => [
        { path, width: width + 2 * HALO_PX, colour: paper },
        { path, width, colour: ink },
      ]),
      true,
    ),
    // A square is a line as wide as it is long.
    lines(
      'squares',
      squares.flatMap(({ at, reach }) => [
        { ...squareLine(at, reach + OUTLINE_PX, unit), colour: paper },
        { ...squareLine(at, reach, unit), colour: ink },
      ]),
      false,
    ),
    new ScatterplotLayer<PointSymbol>({
      id: 'circles',
      data: circles,
      getPosition: ({ at }) => lngLatOf(at, plane),
      // A line lies half inside of a radius, half outside.
      getRadius: ({ reach }) => reach + OUTLINE_PX / 2,
      radiusUnits: 'pixels',
      getFillColor: ink,
      stroked: true,
      getLineColor: paper,
      getLineWidth: OUTLINE_PX,
      lineWidthUnits: 'pixels',
    }),
    new ScatterplotLayer<PointSymbol>({
      id: 'rings',
      data: points.filter(({ ring }) => ring !== null),
      getPosition: ({ at }) => lngLatOf(at, plane),
      getRadius: ({ ring }) => ring ?? 0,
      radiusUnits: 'pixels',
      filled: false,
      stroked: true,
      getLineColor: ink,
      getLineWidth: RING_PX,
      lineWidthUnits: 'pixels',
    }),
  ];
}

function squareLine([x, y]: PlanePoint, reach: number, unit: number): Omit<Line, 'colour'> {
  return { path: [[x - reach / unit, y], [x + reach / unit, y]], width: 2 * reach }; // prettier-ignore
}
