/**
 * Leaflet 1.9: the choropleth of its own tutorial without tiles: L.geoJSON with a style function,
 * permanent tooltips as names, setStyle on a change. Web Mercator, as Leaflet users have it.
 */
import 'leaflet/dist/leaflet.css';
import { geoJSON, map as createMap } from 'leaflet/dist/leaflet-src.esm.js';
import { feature } from 'topojson-client';
import { colourOf, indicators, loadJson, onChange, rowsOf, showLegend, showWords } from '../shared/page.js';

const [topology, rows] = await Promise.all([loadJson('data/lonlat.topojson'), rowsOf(indicators[0])]);

const styleBy = (indicator, figures) => {
  const values = new Map(figures.map(({ region, value }) => [region, value]));
  return ({ id }) => ({
    fillColor: colourOf(values.get(id), indicator),
    fillOpacity: 1,
    color: '#fff',
    weight: 1,
  });
};
const map = createMap('map', { zoomSnap: 0, attributionControl: false, fadeAnimation: false, zoomAnimation: false });
const layer = geoJSON(feature(topology, topology.objects.regions), {
  style: styleBy(indicators[0], rows),
  onEachFeature: ({ properties }, shape) => {
    shape.bindTooltip(properties.name, { permanent: true, direction: 'center', className: 'region-name' });
  },
});
map.fitBounds(layer.getBounds());
layer.addTo(map);

function showTexts(indicator) {
  showWords(indicator);
  showLegend(indicator);
}
showTexts(indicators[0]);
onChange((indicator, figures) => {
  layer.setStyle(styleBy(indicator, figures));
  showTexts(indicator);
});
