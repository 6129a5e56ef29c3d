/** What deck.gl draws over the fills: bubbles, and over them arcs and points of records. */
import type { Layer } from '@deck.gl/core';
import { ScatterplotLayer } from '@deck.gl/layers';
import { byAreaDescending } from '../../domain/bubbles.ts';
import type { Viewport } from '../camera/camera.ts';
import { bubblePx, symbolScale } from '../camera/symbolScale.ts';
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
  readonly isHollow: boolean;
  readonly at: PlanePoint;
}

const PIN_LINE_PX = 2.5;

export function deckLayers(drawing: Drawing): Layer[] {
  const bubbles = bubbleLayer(drawing);
  return [...(bubbles === null ? [] : [bubbles]), ...symbolLayers(drawing)];
}

function bubbleLayer({ model, geography, theme, viewport, zoom, moves }: Drawing): Layer | null {
  const bubbles = byAreaDescending(model.territories).flatMap(({ key, bubble, pinned, isHollow }): Bubble[] => {
    const layout = geography.territories[key];
    return bubble === null || bubble <= 0 || layout === undefined
      ? []
      : [{ key, bubble, pinned, isHollow: isHollow === true && model.mode === 'bubbles', at: layout.anchor }];
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
    getFillColor: ({ isHollow }) => (isHollow ? colours.hollow.fill : colours.fill),
    stroked: true,
    getLineColor: ({ pinned, isHollow }) => (pinned ? pin : isHollow ? colours.hollow.line : colours.line),
    getLineWidth: ({ pinned, isHollow }) => (pinned || isHollow ? PIN_LINE_PX : colours.width),
    lineWidthUnits: 'pixels',
    transitions: moves === 0 ? {} : { getRadius: moves, getFillColor: moves },
    updateTriggers: { getRadius: viewport.width, getFillColor: theme, getLineColor: theme },
  });
}
