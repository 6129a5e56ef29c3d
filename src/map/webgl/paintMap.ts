/** Puts a model's colours and hatches into a running MapLibre map, without making its style anew. */
import type { Map as MapLibre } from 'maplibre-gl';
import { MISSING_REASONS } from '../../domain/types.ts';
import type { Viewport } from '../camera/camera.ts';
import { SURFACE, type ThemeName } from '../palette.ts';
import { hatchImage, hatchStep } from './hatch.ts';
import { mapZoomOf } from './mercator.ts';
import { fillLayer, hatchLayer, type Painting } from './style.ts';

/** @param keys of all territories of the geography: those without a colour are hidden */
export function paintColours(map: MapLibre, keys: readonly string[], painting: Painting): void {
  const { fills, filters, lineColours, water } = painting;
  for (const key of keys) {
    const colour = fills.get(key);
    map.setLayoutProperty(fillLayer(key), 'visibility', colour === undefined ? 'none' : 'visible');
    if (colour !== undefined) map.setPaintProperty(fillLayer(key), 'fill-color', colour);
  }
  for (const [layer, filter] of filters) map.setFilter(layer, filter);
  for (const [line, colour] of Object.entries(lineColours)) map.setPaintProperty(line, 'line-color', colour);
  map.setPaintProperty('districts', 'line-color', lineColours.outline);
  map.setPaintProperty('lakes', 'fill-color', water);
}

/** Makes the images of hatches for a theme and a width of the map. */
export function paintHatches(map: MapLibre, theme: ThemeName, viewport: Viewport): void {
  const { hatch, paper } = SURFACE[theme];
  // MapLibre draws a pattern at its size at the whole zoom below, and grows it until the next.
  const zoom = mapZoomOf({ zoom: 1 }, viewport);
  const step = hatchStep(viewport.width) / 2 ** (zoom - Math.floor(zoom));
  for (const reason of MISSING_REASONS) {
    const { size, data, pixelRatio } = hatchImage(reason, step, hatch, paper);
    const name = hatchLayer(reason);
    if (map.hasImage(name)) map.removeImage(name);
    map.addImage(name, { width: size, height: size, data }, { pixelRatio });
    map.setLayoutProperty(name, 'visibility', 'visible');
  }
}
