/** What deck.gl draws over the fills: bubbles, points of records, arcs between places. */
import type { Layer } from '@deck.gl/core';
import { ArcLayer, ScatterplotLayer } from '@deck.gl/layers';
import { bubbleRadius, byAreaDescending } from '../bubbles.ts';
import { pxPerUnit, type Viewport } from '../camera/camera.ts';
import type { Geography, PlanePoint } from '../geography.ts';
import type { MapModel } from '../model.ts';
import { SURFACE, type ThemeName } from '../palette.ts';
import { bubbleColours, channels } from './colours.ts';
import { lngLatOf } from './mercator.ts';

/** A record, or several at one place, on the plane. */
export interface MapPoint {
  readonly id: string;
  readonly at: PlanePoint;
  /** Records at this place, ≥ 1: the area is in proportion to it. */
  readonly count: number;
}

/** Two places that work together. */
export interface MapArc {
  readonly id: string;
  readonly from: PlanePoint;
  readonly to: PlanePoint;
  /** Records that name both, ≥ 1: the width is in proportion to it. */
  readonly count: number;
}

export interface Drawing {
  readonly model: MapModel;
  readonly geography: Geography;
  readonly theme: ThemeName;
  readonly viewport: Viewport;
  /** Of the camera. */
  readonly zoom: number;
  /** ms that a change takes; 0 for visitors who want no motion. */
  readonly moves: number;
  readonly points?: readonly MapPoint[];
  readonly arcs?: readonly MapArc[];
}

interface Bubble {
  readonly key: string;
  readonly bubble: number;
  readonly pinned: boolean;
  readonly at: PlanePoint;
}

const POINT_PX = 4;
const ARC_PX = 1.5;
const PIN_LINE_PX = 2.5;

/** Symbols grow with the square root of the zoom: with it itself they would cover what one zooms in to see. */
export function symbolScale(zoom: number): number {
  return Math.sqrt(zoom);
}

/** Radius of a territory's bubble on the screen, px; at zoom 1 that of the SVG. */
export function bubblePx(area: number, geography: Geography, viewport: Viewport, zoom: number): number {
  return bubbleRadius(area, geography) * pxPerUnit({ zoom: 1 }, viewport, geography.plane) * symbolScale(zoom);
}

export function deckLayers(drawing: Drawing): Layer[] {
  return [arcLayer(drawing), bubbleLayer(drawing), pointLayer(drawing)].filter((layer) => layer !== null);
}

function bubbleLayer({ model, geography, theme, viewport, zoom, moves }: Drawing): Layer | null {
  const bubbles = byAreaDescending(model.territories).flatMap(({ key, bubble, pinned }): Bubble[] => {
    const layout = geography.territories[key];
    return bubble === null || bubble <= 0 || layout === undefined ? [] : [{ key, bubble, pinned, at: layout.anchor }];
  });
  if (bubbles.length === 0) return null;
  const colours = bubbleColours(model, theme);
  const pin = channels(SURFACE[theme].pin);
  return new ScatterplotLayer<Bubble>({
    id: 'bubbles',
    data: bubbles,
    getPosition: ({ at }) => lngLatOf(at, geography.plane),
    getRadius: ({ bubble }) => bubblePx(bubble, geography, viewport, 1),
    radiusScale: symbolScale(zoom),
    radiusUnits: 'pixels',
    getFillColor: colours.fill,
    stroked: true,
    getLineColor: ({ pinned }) => (pinned ? pin : colours.line),
    getLineWidth: ({ pinned }) => (pinned ? PIN_LINE_PX : colours.width),
    lineWidthUnits: 'pixels',
    transitions: moves === 0 ? {} : { getRadius: moves, getFillColor: moves },
    updateTriggers: { getRadius: viewport.width, getFillColor: theme, getLineColor: theme },
  });
}

function pointLayer({ points = [], geography, theme, zoom }: Drawing): Layer | null {
  if (points.length === 0) return null;
  return new ScatterplotLayer<MapPoint>({
    id: 'points',
    data: points,
    getPosition: ({ at }) => lngLatOf(at, geography.plane),
    getRadius: ({ count }) => POINT_PX * Math.sqrt(count),
    radiusScale: symbolScale(zoom),
    radiusUnits: 'pixels',
    getFillColor: channels(SURFACE[theme].accent, 0.85),
    stroked: true,
    getLineColor: channels(SURFACE[theme].paper),
    getLineWidth: 1,
    lineWidthUnits: 'pixels',
    updateTriggers: { getFillColor: theme, getLineColor: theme },
  });
}

function arcLayer({ arcs = [], geography, theme }: Drawing): Layer | null {
  if (arcs.length === 0) return null;
  const colour = channels(SURFACE[theme].accent, 0.7);
  return new ArcLayer<MapArc>({
    id: 'arcs',
    data: arcs,
    getSourcePosition: ({ from }) => lngLatOf(from, geography.plane),
    getTargetPosition: ({ to }) => lngLatOf(to, geography.plane),
    getSourceColor: colour,
    getTargetColor: colour,
    getWidth: ({ count }) => ARC_PX * count,
    widthUnits: 'pixels',
    updateTriggers: { getSourceColor: theme, getTargetColor: theme },
  });
}
