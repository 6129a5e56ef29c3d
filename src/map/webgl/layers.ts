/** What deck.gl draws over the fills: bubbles, and over them arcs and points of records. */
import type { Layer } from '@deck.gl/core';
import { ScatterplotLayer } from '@deck.gl/layers';
import { bubbleRadius, byAreaDescending } from '../../domain/bubbles.ts';
import { pxPerUnit, type Viewport } from '../camera/camera.ts';
import type { Geography, PlanePoint } from '../../domain/geography.ts';
import type { MapModel } from '../model.ts';
import { SURFACE, type ThemeName } from '../palette.ts';
import type { Symbols } from '../points/symbols.ts';
import { bubbleColours, channels } from './colours.ts';
import { lngLatOf } from './mercator.ts';
import { symbolLayers } from './symbolLayers.ts';

export interface Drawing {
  readonly model: MapModel;
  readonly geography: Geography;
  readonly theme: ThemeName;
  /** Of records and partnerships; null where none are shown. */
  readonly symbols: Symbols | null;
  readonly viewport: Viewport;
  /** Of the camera. */
  readonly zoom: number;
  /** ms that a change takes; 0 for visitors who want no motion. */
  readonly moves: number;
}

interface Bubble {
  readonly key: string;
  readonly bubble: number;
  readonly pinned: boolean;
  readonly at: PlanePoint;
}

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
  const bubbles = bubbleLayer(drawing);
  return [...(bubbles === null ? [] : [bubbles]), ...symbolLayers(drawing)];
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
