/**
 * MapLibre GL + deck.gl as a plain client app: MapLibre has the camera and, from a GeoJSON source,
 * the fills and outlines; deck.gl, overlaid, writes the names. A change sets one paint property.
 * The worker and the data are preloaded with the script.
 */
import 'maplibre-gl/dist/maplibre-gl.css';
import { TextLayer } from '@deck.gl/layers';
import { MapboxOverlay } from '@deck.gl/mapbox';
import { Map as MapLibre, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { feature } from 'topojson-client';
import { colourOf, indicators, loadJson, onChange, rowsOf, showLegend, showWords } from '../shared/page.js';

setWorkerUrl(new URL(workerUrl, import.meta.url).href);
const [topology, rows] = await Promise.all([loadJson('data/lonlat.topojson'), rowsOf(indicators[0])]);
const regions = feature(topology, topology.objects.regions);
for (const region of regions.features) region.properties.iso = region.id;

const colourBy = (indicator, figures) => [
  'match',
  ['get', 'iso'],
  ...figures.flatMap(({ region, value }) => [region, colourOf(value, indicator)]),
  '#eceae1',
];
const points = regions.features.flatMap(({ geometry }) =>
  geometry.type === 'Polygon' ? geometry.coordinates[0] : geometry.coordinates.flatMap(([outer]) => outer),
);
const [xs, ys] = [0, 1].map((axis) => points.map((point) => point[axis]));
const bounds = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];

const map = new MapLibre({
  container: 'map',
  bounds,
  fitBoundsOptions: { padding: 4 },
  attributionControl: false,
  fadeDuration: 0,
  style: {
    version: 8,
    transition: { duration: 0, delay: 0 },
    sources: { regions: { type: 'geojson', data: regions } },
    layers: [
      { id: 'fills', type: 'fill', source: 'regions', paint: { 'fill-color': colourBy(indicators[0], rows) } },
      { id: 'lines', type: 'line', source: 'regions', paint: { 'line-color': '#fff', 'line-width': 1 } },
    ],
  },
});
const overlay = new MapboxOverlay({
  layers: [
    new TextLayer({
      id: 'names',
      data: regions.features,
      getPosition: ({ properties }) => properties.anchor,
      getText: ({ properties }) => properties.name,
      getSize: 11,
      getColor: [20, 37, 45],
      characterSet: 'auto',
    }),
  ],
});
map.addControl(overlay);

function showTexts(indicator) {
  showWords(indicator);
  showLegend(indicator);
}
showTexts(indicators[0]);
onChange((indicator, figures) => {
  map.setPaintProperty('fills', 'fill-color', colourBy(indicator, figures));
  showTexts(indicator);
});
